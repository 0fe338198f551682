package in.vyte.contract.document;

import com.atlassian.oai.validator.model.Request;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** An OpenAPI document in one piece. Immutable as long as its tree is not changed. */
public final class ApiDocument {
    private static final String BUNDLE = "/META-INF/vyte/vyte-v2.json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final ObjectMapper MAPPER = new JsonMapper();

    private final JsonNode root;
    private final List<ApiOperation> operations;

    /** Reads a tree as an OpenAPI document whose references are all local. */
    public ApiDocument(JsonNode root) {
        this.root = root;
        this.operations = readOperations();
    }

    /** Reads the document that this build has bundled. */
    public static ApiDocument bundled() {
        try (InputStream bundle = ApiDocument.class.getResourceAsStream(BUNDLE)) {
            if (bundle == null) {
                throw new IllegalStateException("The document is not on the class path: " + BUNDLE);
            }
            return new ApiDocument(MAPPER.readTree(bundle));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the tree. Copy it before changing it. */
    public JsonNode root() {
        return root;
    }

    /** Returns all operations in the order of the document. */
    public List<ApiOperation> operations() {
        return operations;
    }

    /** Returns the operation with this operationId. */
    public ApiOperation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The document has no operation " + id));
    }

    /** Returns the call that Vyte makes to webhooks. */
    public ApiOperation webhookCall() {
        JsonNode node = operation("createWebhook").node().path("callbacks").findParent("operationId");
        return new ApiOperation(this, "POST", "", node);
    }

    /** Returns the operation that a request goes to. A literal path wins over one with parameters. */
    public Optional<ApiOperation> operationAt(Request request) {
        return operations.stream()
                .filter(operation ->
                        operation.method().equals(request.getMethod().name()))
                .filter(operation -> operation.matches(request.getPath()))
                .min(Comparator.comparingInt(
                        operation -> operation.parameters("path").size()));
    }

    /** Returns the schema with this name. */
    public JsonNode schema(String name) {
        JsonNode schema = root.at("/components/schemas/" + name);
        if (schema.isMissingNode()) {
            throw new NoSuchElementException("The document has no schema " + name);
        }
        return resolve(schema);
    }

    /** Returns what a node refers to, or the node itself if it is no reference. */
    public JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        while (current.has("$ref")) {
            String reference = current.get("$ref").asText();
            current = root.at(reference.substring(1));
            if (current.isMissingNode()) {
                throw new NoSuchElementException("The document has nothing at " + reference);
            }
        }
        return current;
    }

    private List<ApiOperation> readOperations() {
        List<ApiOperation> found = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new ApiOperation(
                                this, method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))
                        .forEach(found::add));
        return List.copyOf(found);
    }
}
