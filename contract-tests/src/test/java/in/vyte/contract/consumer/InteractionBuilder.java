package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Mismatch;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.ApiOperation.Example;
import in.vyte.contract.document.EveryMember;
import in.vyte.contract.document.JsonDifferences;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.VyteApiException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes down one interaction. Method, path, parameters and bodies come from the document and its named examples, so
 * that a table of interactions shows only what is particular to each.
 *
 * <pre>{@code
 * on("getEvent").at(FIRST_VISIT).answers("bookingPage").to(
 *         vyte -> vyte.events().getEvent(FIRST_VISIT),
 *         event -> assertThat(event.title()).isEqualTo("First visit"))
 * }</pre>
 */
final class InteractionBuilder {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();

    private final ApiOperation operation;
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Set<String> exact = new LinkedHashSet<>();
    private final Set<String> containing = new LinkedHashSet<>();
    private ProviderStates state = ProviderStates.SEEDED;
    private List<String> pathValues = List.of();
    private String variant = "";
    private String answerName = "";
    private int status;
    private @Nullable JsonNode requestBody;
    private @Nullable String contentType;
    private @Nullable JsonNode answerBody;
    private JsonNode answerSchema = MissingNode.getInstance();

    private InteractionBuilder(ApiOperation operation) {
        this.operation = operation;
        this.status = operation.successStatuses().first();
    }

    /** Starts an interaction with an operation. */
    static InteractionBuilder on(String operationId) {
        return new InteractionBuilder(DOCUMENT.operation(operationId));
    }

    /** Tells it from another interaction that has the same answer. */
    InteractionBuilder variant(String words) {
        variant = words;
        return this;
    }

    /** Requires a state of the provider other than {@link ProviderStates#SEEDED}. */
    InteractionBuilder given(ProviderStates required) {
        state = required;
        return this;
    }

    /** Sets the path parameters; without it they are the document's examples. */
    InteractionBuilder at(String... values) {
        pathValues = List.of(values);
        return this;
    }

    /** Adds a query parameter as it stands in the URL, not encoded. */
    InteractionBuilder query(String name, String value) {
        query.put(name, List.of(value));
        return this;
    }

    /** Sends a named example of the document. */
    InteractionBuilder sends(String example) {
        requestBody = operation.requestExample(example).value();
        if (variant.isEmpty()) {
            variant = example;
        }
        return this;
    }

    /** Sends a body with every member that the document knows but some, made of the examples of the members. */
    InteractionBuilder sendsEveryMember(String... butThese) {
        ObjectNode body = (ObjectNode) new EveryMember(DOCUMENT).of(operation.requestSchema());
        requestBody = body.remove(List.of(butThese));
        variant = butThese.length == 0 ? "every member" : "every member but " + String.join(", ", butThese);
        return this;
    }

    /** Answers a named example of the document, with the operation's success status. */
    InteractionBuilder answers(String example) {
        return answers(status, example);
    }

    /** Answers a named example of the document. */
    InteractionBuilder answers(int documented, String example) {
        Example found = operation.responseExample(documented, example);
        status = documented;
        answerName = example;
        contentType = found.contentType();
        answerBody = found.value();
        answerSchema = found.schema();
        return this;
    }

    /** Answers only one item of the list that is the example. */
    InteractionBuilder only(int index) {
        answerBody = array().arrayNode().add(array().get(index));
        answerName = answerName + "[" + index + "]";
        return this;
    }

    /** Answers only these members of the object that is the example. */
    InteractionBuilder onlyMembers(String... names) {
        answerBody = object().deepCopy().retain(names);
        answerName = answerName + "{" + String.join(",", names) + "}";
        return this;
    }

    /** Leaves a member out of the example, which stands at this JSON pointer. */
    InteractionBuilder lacking(String pointer) {
        JsonNode changed = Objects.requireNonNull(answerBody, "an answer").deepCopy();
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) changed.at(pointer.substring(0, name))).remove(pointer.substring(name + 1));
        answerBody = changed;
        return this;
    }

    /** Changes the example that is answered. */
    InteractionBuilder but(String words, Consumer<ObjectNode> change) {
        ObjectNode changed = object().deepCopy();
        change.accept(changed);
        answerBody = changed;
        answerName = answerName + " but " + words;
        return this;
    }

    /** Makes the value at these paths part of the contract, where otherwise only the type is. */
    InteractionBuilder exactly(String... paths) {
        exact.addAll(List.of(paths));
        return this;
    }

    /** Lets the lists at these paths hold other items too, and in any order, besides those of the example. */
    InteractionBuilder containing(String... paths) {
        containing.addAll(List.of(paths));
        return this;
    }

    /** Ends with a call that returns the answer, decoded without loss, on which more can be asserted. */
    <T> Interaction to(Function<VyteClient, T> call, Consumer<T> decoded) {
        JsonNode expected = Objects.requireNonNull(answerBody, "an answer");
        return interaction(vyte -> {
            T value = call.apply(vyte);
            assertThat(JsonDifferences.between(expected, JsonDifferences.onTheWire(value)))
                    .as("what of the answer to %s changes when it is decoded and encoded again", operation)
                    .isEmpty();
            decoded.accept(value);
        });
    }

    /** Like {@link #to}, with a call that is given the request body, decoded. */
    <B, T> Interaction toSending(Class<B> type, BiFunction<VyteClient, B, T> call, Consumer<T> decoded) {
        B body = VyteJson.mapper().convertValue(requestBody, type);
        assertThat(Mismatch.in(body)).isEmpty();
        return to(vyte -> call.apply(vyte, body), decoded);
    }

    /** Ends with something that the SDK does with the answer, and that is asserted within. */
    Interaction proves(Consumer<VyteClient> work) {
        return interaction(work);
    }

    /** Ends with a call that fails. */
    <E extends VyteApiException> Interaction fails(Class<E> exception, Consumer<VyteClient> call) {
        int expected = status;
        return interaction(vyte -> {
            E failure = catchThrowableOfType(exception, () -> call.accept(vyte));
            assertThat(failure).as("what %s throws", operation).isNotNull();
            assertThat(failure.status()).isEqualTo(expected);
            assertThat(failure.operationId()).isEqualTo(operation.id());
        });
    }

    private Interaction interaction(Consumer<VyteClient> exercise) {
        Request request =
                new Request(operation.method(), path(), Map.copyOf(query), accept(), operation.secured(), requestBody);
        StubResponse answer = new StubResponse(
                status, contentType, answerBody, answerSchema, Set.copyOf(exact), Set.copyOf(containing));
        return new Interaction(name(), state, operation, request, answer, exercise);
    }

    private String name() {
        String request = variant.isEmpty() ? operation.id() : operation.id() + " (" + variant + ")";
        return (request + " answers " + status + " " + answerName).strip();
    }

    private String path() {
        String path = operation.path();
        List<JsonNode> parameters = operation.parameters("path");
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = parameters.get(i);
            String value = pathValues.isEmpty() ? parameter.path("example").asText() : pathValues.get(i);
            path = path.replace("{" + parameter.path("name").asText() + "}", value);
        }
        return path;
    }

    private String accept() {
        return operation.respondsWithText() ? "text/plain, application/json;q=0.9" : "application/json";
    }

    private ArrayNode array() {
        if (answerBody instanceof ArrayNode array) {
            return array;
        }
        throw new IllegalStateException(operation + " does not answer a list here");
    }

    private ObjectNode object() {
        if (answerBody instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException(operation + " does not answer an object here");
    }
}
