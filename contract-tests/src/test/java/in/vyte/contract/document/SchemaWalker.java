package in.vyte.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through a JSON value and its schema side by side. Immutable. */
public final class SchemaWalker {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_]\\w*");

    private final ApiDocument document;

    /** Creates a walker for the schemas of a document. */
    public SchemaWalker(ApiDocument document) {
        this.document = document;
    }

    /** Visits every value, from the outside in. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Visits a value.
         *
         * @param path where it is, such as {@code $.dates[0].date}
         * @param value the value
         * @param schema its schema, of alternatives the one that fits its JSON type; missing if none declares it
         */
        void visit(String path, JsonNode value, JsonNode schema);
    }

    /** Shows a value to a visitor, part by part. */
    public void walk(JsonNode value, JsonNode schema, Visitor visitor) {
        walk("$", value, schema, visitor);
    }

    /** Returns the paths of all members that the schema does not declare. */
    public List<String> undeclaredMembers(JsonNode value, JsonNode schema) {
        List<String> paths = new ArrayList<>();
        walk(value, schema, (path, member, declared) -> {
            if (declared.isMissingNode()) {
                paths.add(path);
            }
        });
        return paths;
    }

    private void walk(String path, JsonNode value, JsonNode declaredSchema, Visitor visitor) {
        JsonNode schema = alternative(value, document.resolve(declaredSchema));
        visitor.visit(path, value, schema);
        if (value.isObject()) {
            walkMembers(path, value, schema, visitor);
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                walk(path + "[" + i + "]", value.get(i), schema.get("items"), visitor);
            }
        }
    }

    private void walkMembers(String path, JsonNode object, JsonNode schema, Visitor visitor) {
        object.properties().forEach(member -> {
            String at = path + step(member.getKey());
            JsonNode memberSchema = memberSchema(schema, member.getKey());
            if (memberSchema != null) {
                walk(at, member.getValue(), memberSchema, visitor);
            } else if (!isFreeForm(schema)) {
                visitor.visit(at, member.getValue(), MissingNode.getInstance());
            }
        });
    }

    private static String step(String member) {
        return PLAIN_NAME.matcher(member).matches() ? "." + member : "['" + member + "']";
    }

    private static @Nullable JsonNode memberSchema(JsonNode schema, String name) {
        JsonNode declared = schema.path("properties").get(name);
        JsonNode any = schema.get("additionalProperties");
        return declared == null && any != null && any.isObject() ? any : declared;
    }

    /** A schema that says nothing about members takes any. */
    private static boolean isFreeForm(JsonNode schema) {
        return !schema.has("properties");
    }

    private JsonNode alternative(JsonNode value, JsonNode schema) {
        return schema.path("oneOf")
                .valueStream()
                .map(document::resolve)
                .filter(candidate -> isOfType(value, candidate.path("type").asText()))
                .findFirst()
                .orElse(schema);
    }

    private static boolean isOfType(JsonNode value, String type) {
        return value.getNodeType().name().equalsIgnoreCase(type.replace("integer", "number"));
    }
}
