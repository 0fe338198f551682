package in.vyte.sandbox.internal.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An OpenAPI document in JSON. Immutable once read. */
public final class ApiDocument {
    private static final String BUNDLE = "META-INF/vyte/vyte-v2.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode root;
    private final Map<String, DocumentedOperation> operations = new LinkedHashMap<>();

    private ApiDocument(JsonNode root) {
        this.root = root;
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> add(path.getKey(), path.getValue(), method.getKey(), method.getValue())));
    }

    private void add(String template, JsonNode path, String method, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        path.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(parameter)));
        String id = operation.path("operationId").asText();
        operations.put(
                id,
                new DocumentedOperation(
                        id, method.toUpperCase(Locale.ROOT), template, List.copyOf(parameters), operation));
    }

    /** Returns the document that comes with the SDK; read once per class loader. */
    public static ApiDocument bundled() {
        return Bundled.DOCUMENT;
    }

    /**
     * Reads a document.
     *
     * @param json the document
     */
    public static ApiDocument of(JsonNode json) {
        return new ApiDocument(json);
    }

    /** Returns all operations in the order of the document. */
    public List<DocumentedOperation> operations() {
        return List.copyOf(operations.values());
    }

    /**
     * Finds an operation.
     *
     * @param id its {@code operationId}
     * @throws IllegalArgumentException if there is none, naming those that are spelt alike
     */
    public DocumentedOperation operation(String id) {
        DocumentedOperation operation = operations.get(id);
        if (operation == null) {
            List<String> near = SimilarNames.of(id, operations.keySet());
            throw new IllegalArgumentException("the API has no operation " + id
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
        return operation;
    }

    /**
     * Follows a reference within the document.
     *
     * @param node a node that may hold a {@code $ref}
     * @return what it refers to, or the node itself
     */
    public JsonNode resolved(JsonNode node) {
        JsonNode ref = node.get("$ref");
        return ref == null ? node : resolved(root.at(ref.asText().substring(1)));
    }

    /**
     * Returns the values of the examples of what an operation responds when all goes well.
     *
     * @param operationId the operation
     * @return copies, in the order of the document
     */
    public List<JsonNode> responseExamples(String operationId) {
        List<JsonNode> values = new ArrayList<>();
        successes(operationId)
                .map(content -> content.path("examples"))
                .forEach(examples -> examples.forEach(
                        example -> values.add(resolved(example).path("value").deepCopy())));
        return values;
    }

    /**
     * Returns the example of what an operation responds when all goes well.
     *
     * @param operationId the operation
     * @param name name of the example
     * @return a copy, a missing node if there is none
     */
    public JsonNode responseExample(String operationId, String name) {
        return successes(operationId)
                .map(content -> resolved(content.path("examples").path(name)).path("value"))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElseGet(MissingNode::getInstance)
                .deepCopy();
    }

    /**
     * Returns the example of what an operation is sent.
     *
     * @param operationId the operation
     * @param name name of the example
     * @return a copy, a missing node if there is none
     */
    public JsonNode requestExample(String operationId, String name) {
        return resolved(operation(operationId).json().at("/requestBody/content/application~1json/examples/" + name))
                .path("value")
                .deepCopy();
    }

    /**
     * Returns the schema of what an operation responds when all goes well, or that of its items if it is a list.
     *
     * @param operationId the operation
     */
    public JsonNode recordSchema(String operationId) {
        JsonNode schema = successes(operationId).findFirst().orElseThrow().path("schema");
        return schema.has("items") ? schema.path("items") : schema;
    }

    private Stream<JsonNode> successes(String operationId) {
        return operation(operationId).json().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> resolved(response.getValue()).at("/content/application~1json"));
    }

    private static final class Bundled {
        static final ApiDocument DOCUMENT = new ApiDocument(read());

        private static JsonNode read() {
            try (InputStream bundle = ApiDocument.class.getClassLoader().getResourceAsStream(BUNDLE)) {
                if (bundle == null) {
                    throw new IllegalStateException(BUNDLE + " is not on the class path; add in.vyte:vyte-openapi");
                }
                return JsonText.read(bundle);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
