package in.vyte.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;

/** Creates a value with every member that a schema has, from the examples of its properties. Immutable. */
public final class EveryMember {
    /** The items of most lists of strings are ids of users. */
    private static final String SOME_ID = "65a1f0c2d4e5f60718293b01";

    private final ApiDocument document;

    /** Creates values for the schemas of a document. */
    public EveryMember(ApiDocument document) {
        this.document = document;
    }

    /** Returns a value of a schema. */
    public JsonNode of(JsonNode declared) {
        JsonNode schema = document.resolve(declared);
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("oneOf")) {
            return of(schema.get("oneOf").get(0));
        }
        if (schema.has("items")) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            IntStream.range(0, schema.path("minItems").asInt(1)).forEach(i -> items.add(of(schema.get("items"))));
            return items;
        }
        if (schema.has("properties")) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            schema.get("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), of(property.getValue())));
            return object;
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            case "" -> JsonNodeFactory.instance.objectNode().put("anything", 1);
            case "number" -> JsonNodeFactory.instance.numberNode(2.5);
            case "string" -> JsonNodeFactory.instance.textNode(SOME_ID);
            default -> throw new IllegalArgumentException("There is no example in " + schema);
        };
    }
}
