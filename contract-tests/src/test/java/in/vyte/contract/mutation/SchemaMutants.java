package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.document.ApiDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The mutants of a schema. */
final class SchemaMutants {
    private final ApiDocument document;
    private final String name;
    private final List<Mutant> mutants = new ArrayList<>();

    private SchemaMutants(ApiDocument document, String name) {
        this.document = document;
        this.name = name;
    }

    static List<Mutant> of(ApiDocument document, String name) {
        SchemaMutants all = new SchemaMutants(document, name);
        JsonNode schema = document.schema(name);
        schema.path("properties")
                .properties()
                .forEach(property -> all.ofProperty(property.getKey(), document.resolve(property.getValue())));
        all.ofClosedSet(schema);
        if (schema.has("properties")) {
            all.add(
                    "member required that is never sent",
                    "",
                    own -> own.withArrayProperty("required").add("never_sent"));
        }
        return all.mutants;
    }

    private void ofProperty(String property, JsonNode schema) {
        add("member renamed", property, own -> {
            ObjectNode properties = (ObjectNode) own.get("properties");
            properties.set(property + "_", properties.remove(property));
        });
        add(
                "member of another type",
                property,
                own -> ((ObjectNode) own.get("properties")).set(property, ofAnotherType(schema)));
        if (schema.path("nullable").asBoolean()) {
            add(
                    "member not nullable",
                    property,
                    own -> ((ObjectNode) own.at("/properties/" + property)).remove("nullable"));
        }
        if (schema.has("items")) {
            add(
                    "items of another type",
                    property,
                    own -> ((ObjectNode) own.at("/properties/" + property))
                            .set("items", ofAnotherType(document.resolve(schema.get("items")))));
        }
    }

    private void ofClosedSet(JsonNode schema) {
        for (int i = 0; i < schema.path("enum").size(); i++) {
            int index = i;
            String value = schema.get("enum").get(i).asText();
            add(
                    "value of a closed set misspelt",
                    value,
                    own -> own.withArrayProperty("enum").set(index, value + "_"));
        }
    }

    private static ObjectNode ofAnotherType(JsonNode schema) {
        String type = schema.path("type").asText();
        ObjectNode other = JsonNodeFactory.instance.objectNode();
        return type.equals("integer") || type.equals("number") || type.equals("boolean")
                ? other.put("type", "string")
                : other.put("type", "integer");
    }

    private void add(String operator, String part, Consumer<ObjectNode> change) {
        mutants.add(new Mutant(
                operator,
                part.isEmpty() ? name : name + "." + part,
                slice -> change.accept((ObjectNode) slice.at("/components/schemas/" + name))));
    }
}
