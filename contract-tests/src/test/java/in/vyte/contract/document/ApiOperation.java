package in.vyte.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of the document. */
public record ApiOperation(ApiDocument document, String method, String path, JsonNode node) {

    /** Returns the operationId. */
    public String id() {
        return node.path("operationId").asText();
    }

    /** Returns its one tag. */
    public String tag() {
        return node.path("tags").path(0).asText();
    }

    /** Returns whether a path, without query, fits its template. */
    public boolean matches(String actual) {
        return actual.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** Returns whether it needs the API key. */
    public boolean secured() {
        return !node.path("security").isEmpty();
    }

    /** Returns the parameters of one place, {@code path} or {@code query}, in the order of the document. */
    public List<JsonNode> parameters(String in) {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(document.resolve(parameter)));
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .toList();
    }

    /** Returns all documented statuses. */
    public SortedSet<Integer> statuses() {
        SortedSet<Integer> statuses = new TreeSet<>();
        node.path("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** Returns the documented statuses of the 2xx range. */
    public SortedSet<Integer> successStatuses() {
        return statuses().headSet(300);
    }

    /** Returns the example of the request body with this name. */
    public Example requestExample(String name) {
        return named(name, requestExamples());
    }

    /** Returns the example of a response with this name, whatever its content type. */
    public Example responseExample(int status, String name) {
        return named(name, examples(response(status).path("content"), id() + " " + status));
    }

    /** Returns the examples of the request and of successful responses that are an object or an array. */
    public Stream<Example> jsonExamples() {
        Stream<Example> ofResponses = successStatuses().stream()
                .flatMap(status -> examples(response(status).path("content"), id() + " " + status).stream());
        return Stream.concat(requestExamples().stream(), ofResponses)
                .filter(example -> example.value().isContainerNode());
    }

    /** Returns the schema of a response in JSON, or a missing node if it has none. */
    public JsonNode responseSchema(int status) {
        return document.resolve(
                response(status).path("content").path("application/json").path("schema"));
    }

    /** Returns the schema of the request body, or a missing node if it takes none. */
    public JsonNode requestSchema() {
        return document.resolve(node.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    /** Returns whether a successful response may be plain text. */
    public boolean respondsWithText() {
        return response(successStatuses().first()).path("content").has("text/plain");
    }

    private JsonNode response(int status) {
        return document.resolve(node.path("responses").path(String.valueOf(status)));
    }

    private List<Example> requestExamples() {
        return examples(node.path("requestBody").path("content"), id() + " request");
    }

    private Example named(String name, List<Example> examples) {
        return examples.stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No example " + name + " of " + id()));
    }

    private List<Example> examples(JsonNode content, String place) {
        return content.properties().stream()
                .flatMap(type -> StreamSupport.stream(
                                type.getValue().path("examples").properties().spliterator(), false)
                        .map(named -> new Example(
                                place,
                                named.getKey(),
                                type.getKey(),
                                type.getValue().path("schema"),
                                document.resolve(named.getValue()).path("value"))))
                .toList();
    }

    /**
     * A named example of a body.
     *
     * @param place such as {@code createEvent request} or {@code createEvent 200}
     */
    public record Example(String place, String name, String contentType, JsonNode schema, JsonNode value) {
        /** Returns the name of the model, such as {@code Event} or {@code array of Event}. */
        public String model() {
            return schema.has("items") ? "array of " + nameOf(schema.get("items")) : nameOf(schema);
        }

        /** Returns the items of a list as examples, or else the example itself. */
        public Stream<Example> items() {
            return schema.has("items")
                    ? value.valueStream().map(item -> new Example(place, name, contentType, schema.get("items"), item))
                    : Stream.of(this);
        }

        private static String nameOf(JsonNode reference) {
            String target = reference.path("$ref").asText();
            return target.substring(target.lastIndexOf('/') + 1);
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
