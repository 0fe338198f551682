package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Two documents, in which references are followed. Immutable. */
record Documents(JsonNode earlier, JsonNode later) {
    private static final String SCHEMAS = "#/components/schemas/";

    Sides resolved(Sides sides) {
        return new Sides(resolved(earlier, sides.earlier()), resolved(later, sides.later()));
    }

    /** Schemas without references and {@code allOf} at their top. */
    Sides flattened(Sides sides) {
        return new Sides(flattened(earlier, sides.earlier()), flattened(later, sides.later()));
    }

    /** Whether one document has a schema of this name and the other has not. */
    boolean isRenamed(String from, String to) {
        return !has(later, from) && !has(earlier, to);
    }

    /** The name of a schema, empty if it is written in place. */
    static String name(JsonNode schema) {
        JsonNode wrapped = schema.path("allOf");
        if (wrapped.size() == 1 && !schema.has("properties")) {
            return name(wrapped.get(0));
        }
        String ref = schema.path("$ref").asText();
        return ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : "";
    }

    private static boolean has(JsonNode root, String schema) {
        return root.path("components").path("schemas").has(schema);
    }

    static JsonNode resolved(JsonNode root, JsonNode node) {
        JsonNode result = node;
        while (result.has("$ref")) {
            String ref = result.get("$ref").asText();
            result = ref.startsWith("#/") ? root.at(ref.substring(1)) : MissingNode.getInstance();
        }
        return result;
    }

    private static JsonNode flattened(JsonNode root, JsonNode schema) {
        JsonNode resolved = resolved(root, schema);
        if (!resolved.has("allOf")) {
            return resolved;
        }
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        resolved.get("allOf").forEach(part -> merge(flattened(root, part), merged));
        merge(((ObjectNode) resolved).deepCopy().without("allOf"), merged);
        return merged;
    }

    private static void merge(JsonNode part, ObjectNode into) {
        part.properties().forEach(entry -> {
            JsonNode present = into.path(entry.getKey());
            if (present instanceof ObjectNode object && entry.getKey().equals("properties")) {
                object.setAll((ObjectNode) entry.getValue());
            } else if (present instanceof ArrayNode array && entry.getKey().equals("required")) {
                array.addAll((ArrayNode) entry.getValue());
            } else {
                into.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
    }
}
