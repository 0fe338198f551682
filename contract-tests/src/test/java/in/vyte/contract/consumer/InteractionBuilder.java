package in.vyte.contract.consumer;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.ApiOperation.Example;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The request and the response of an interaction. Method, path, parameters and bodies come from the document and its
 * named examples, unless a table says otherwise.
 */
final class InteractionBuilder {
    /** The state of the provider before an interaction, unless it requires another one. */
    static final ProviderState SEEDED = new ProviderState("the organization of the examples");

    private static final ApiDocument DOCUMENT = ApiDocument.bundled();
    private static final String JSON = "application/json";

    /** A key as it is: {@code Bearer} and the like would bring a space. */
    private static final String RAW_KEY = "\\S+";

    private final ApiOperation operation;
    private final Map<String, List<String>> query = new TreeMap<>();
    private final Set<String> exact = new LinkedHashSet<>();
    private final Set<String> containing = new LinkedHashSet<>();
    private ProviderState state = SEEDED;
    private List<String> pathValues = List.of();
    private String variant = "";
    private String exampleName = "";
    private int status;
    private @Nullable JsonNode requestBody;
    private @Nullable String contentType;
    private JsonNode responseBody = MissingNode.getInstance();
    private JsonNode responseSchema = MissingNode.getInstance();

    InteractionBuilder(String operationId) {
        this.operation = DOCUMENT.operation(operationId);
        this.status = operation.successStatuses().first();
    }

    /** Names the request, where another interaction has the same response. */
    InteractionBuilder variant(String words) {
        variant = words;
        return this;
    }

    /** Requires another state of the provider than {@link #SEEDED}, by its name in PROVIDER_STATES.md. */
    InteractionBuilder given(String required) {
        state = new ProviderState(required);
        return this;
    }

    /** Requires the organization of the examples without any record of a kind, such as {@code events}. */
    InteractionBuilder givenNone(String kind) {
        state = new ProviderState("the organization has none of a kind", Map.of("kind", kind));
        return this;
    }

    /** Sets the path parameters, where they are not those of the document's examples. */
    InteractionBuilder at(String... values) {
        pathValues = List.of(values);
        return this;
    }

    /** Adds a query parameter, not encoded. */
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

    /** Sends a body with every member of the document but some, made of the examples of the members. */
    InteractionBuilder sendsEveryMember(String... butThese) {
        ObjectNode body = (ObjectNode) DOCUMENT.everyMember(operation.requestSchema());
        requestBody = body.remove(List.of(butThese));
        variant = butThese.length == 0 ? "every member" : "every member but " + String.join(", ", butThese);
        return this;
    }

    /** Responds with a named example of the document, and the operation's success status. */
    InteractionBuilder responds(String example) {
        return responds(status, example);
    }

    /** Responds with a named example of the document. */
    InteractionBuilder responds(int documented, String example) {
        Example found = operation.responseExample(documented, example);
        status = documented;
        exampleName = example;
        contentType = found.contentType();
        responseBody = found.value().deepCopy();
        responseSchema = found.schema();
        return this;
    }

    /** Leaves only one item of the list that is the example. */
    InteractionBuilder only(int index) {
        responseBody = ((ArrayNode) responseBody).arrayNode().add(responseBody.get(index));
        exampleName = exampleName + "[" + index + "]";
        return this;
    }

    /** Leaves only these members of the object that is the example. */
    InteractionBuilder onlyMembers(String... names) {
        ((ObjectNode) responseBody).retain(names);
        exampleName = exampleName + "{" + String.join(",", names) + "}";
        return this;
    }

    /** Leaves a member out of the example, which stands at this JSON pointer. */
    InteractionBuilder lacking(String pointer) {
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) responseBody.at(pointer.substring(0, name))).remove(pointer.substring(name + 1));
        return this;
    }

    /** Changes the example. */
    InteractionBuilder but(String words, Consumer<ObjectNode> change) {
        change.accept((ObjectNode) responseBody);
        exampleName = exampleName + " but " + words;
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

    ApiOperation operation() {
        return operation;
    }

    int status() {
        return status;
    }

    /** Returns the request body, null if there is none. */
    @Nullable
    JsonNode requestBody() {
        return requestBody;
    }

    /** Returns the response body, a missing node if there is none. */
    JsonNode responseBody() {
        return responseBody;
    }

    /** Returns the interaction, of which this is done with the SDK. */
    Interaction build(Interaction.Exercise exercise) {
        V4Interaction.SynchronousHttp pact =
                new V4Interaction.SynchronousHttp(name(), name(), List.of(state), request(), response());
        return new Interaction(operation, pact, exercise);
    }

    private String name() {
        String request = variant.isEmpty() ? operation.id() : operation.id() + " (" + variant + ")";
        return (request + " returns " + status + " " + exampleName).strip();
    }

    private HttpRequest request() {
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("Accept", operation.respondsWithText() ? List.of("text/plain", JSON + ";q=0.9") : List.of(JSON));
        MatchingRulesImpl rules = new MatchingRulesImpl();
        if (operation.secured()) {
            headers.put("Authorization", List.of(Contract.PLACEHOLDER_KEY));
            rules.addCategory("header").addRule("Authorization", new RegexMatcher(RAW_KEY, Contract.PLACEHOLDER_KEY));
        }
        if (requestBody != null) {
            headers.put("Content-Type", List.of(JSON));
        }
        OptionalBody body = requestBody == null ? OptionalBody.missing() : body(requestBody, JSON);
        return new HttpRequest(operation.method(), path(), query, headers, body, rules);
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

    private HttpResponse response() {
        if (contentType == null) {
            return new HttpResponse(status);
        }
        MatchingRulesImpl rules = new MatchingRulesImpl();
        if (contentType.equals(JSON)) {
            rules.addCategory(BodyMatchers.of(responseBody, responseSchema, exact, containing));
        }
        return new HttpResponse(
                status, Map.of("Content-Type", List.of(contentType)), body(responseBody, contentType), rules);
    }

    static OptionalBody body(JsonNode body, String contentType) {
        String text = contentType.equals("text/plain") ? body.asText() : body.toString();
        return OptionalBody.body(text, new ContentType(contentType));
    }
}
