package in.vyte.sandbox.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The bundled OpenAPI document. Immutable once read. */
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

    /** Returns all operations in the order of the document. */
    public List<DocumentedOperation> operations() {
        return List.copyOf(operations.values());
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
     * Returns the values of the examples of what an operation answers when all goes well.
     *
     * @param operationId the operation; one that the document does not have has no examples
     * @return copies, in the order of the document
     */
    public List<JsonNode> answers(String operationId) {
        List<JsonNode> values = new ArrayList<>();
        DocumentedOperation operation = operations.get(operationId);
        if (operation != null) {
            operation.json().path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .map(response -> resolved(response.getValue()).at("/content/application~1json/examples"))
                    .forEach(examples -> examples.forEach(example ->
                            values.add(resolved(example).path("value").deepCopy())));
        }
        return values;
    }

    private static final class Bundled {
        static final ApiDocument DOCUMENT = new ApiDocument(read());

        private static JsonNode read() {
            try (InputStream bundle = ApiDocument.class.getClassLoader().getResourceAsStream(BUNDLE)) {
                if (bundle == null) {
                    throw new IllegalStateException(BUNDLE + " is not on the class path; add in.vyte:vyte-openapi");
                }
                return JsonText.read(bundle);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
