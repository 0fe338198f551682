package in.vyte.contract.document;

import com.atlassian.oai.validator.model.Request;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.function.Uncheck;

/** An OpenAPI document in one piece. Immutable as long as its tree is not changed. */
public final class ApiDocument {
    private static final String BUNDLE = "/META-INF/vyte/vyte-v2.json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final ObjectMapper MAPPER = new JsonMapper();

    /** The items of most lists of strings are ids of users. */
    private static final String SOME_ID = "65a1f0c2d4e5f60718293b01";

    private final JsonNode root;
    private final List<ApiOperation> operations;

    /** Reads a tree as an OpenAPI document whose references are all local. */
    public ApiDocument(JsonNode root) {
        this.root = root;
        this.operations = readOperations();
    }

    /** Reads the document that this build has bundled. */
    public static ApiDocument bundled() {
        return new ApiDocument(Uncheck.get(() -> MAPPER.readTree(IOUtils.resourceToByteArray(BUNDLE))));
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

    /** Returns a value with every member that a schema has, from the examples of its properties. */
    public JsonNode everyMember(JsonNode declared) {
        JsonNode schema = resolve(declared);
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("oneOf")) {
            return everyMember(schema.get("oneOf").get(0));
        }
        if (schema.has("items")) {
            ArrayNode items = MAPPER.createArrayNode();
            IntStream.range(0, schema.path("minItems").asInt(1))
                    .forEach(i -> items.add(everyMember(schema.get("items"))));
            return items;
        }
        if (schema.has("properties")) {
            ObjectNode object = MAPPER.createObjectNode();
            schema.get("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), everyMember(property.getValue())));
            return object;
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> BooleanNode.TRUE;
            case "" -> MAPPER.createObjectNode().put("anything", 1);
            case "number" -> DoubleNode.valueOf(2.5);
            case "string" -> TextNode.valueOf(SOME_ID);
            default -> throw new IllegalArgumentException("There is no example in " + schema);
        };
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
