package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The examples of a document together with the schemas they are meant for. */
final class Examples {
    private static final String DOCUMENT = "https://document.example.com/";

    private final Document document;
    private final SchemaRegistry registry;

    Examples(Document document) {
        this.document = document;
        this.registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemas(Map.of(DOCUMENT, document.root().toString())));
    }

    /** Which way an example travels. */
    enum Direction {
        TO_SERVER,
        FROM_SERVER,
        EITHER
    }

    /**
     * An example and what it is an example of.
     *
     * @param schema the schema as written, possibly a reference
     * @param value the example itself
     */
    record Example(Located schema, Located value, Direction direction) {}

    /** Called for each member of an object in an example. */
    @FunctionalInterface
    interface MemberVisitor {
        /**
         * Looks at one member.
         *
         * @param schema the schema of the member as written; its node is missing if the member is not declared
         */
        void visit(Located schema, Located member);
    }

    /** The examples of bodies, parameters and schemas. */
    List<Example> all() {
        List<Example> result = new ArrayList<>(ofBodies());
        for (Located object : document.objects()) {
            if (object.has("in") && object.has("example")) {
                result.add(new Example(object.child("schema"), object.child("example"), Direction.EITHER));
            }
        }
        for (Located schema : document.schemas()) {
            if (schema.has("example")) {
                result.add(new Example(schema, schema.child("example"), Direction.EITHER));
            }
        }
        return result;
    }

    List<Example> ofBodies() {
        List<Example> result = new ArrayList<>();
        for (Located mediaType : document.mediaTypes()) {
            for (Located written : Document.children(mediaType.child("examples"))) {
                Located value = document.resolved(written).child("value");
                result.add(new Example(mediaType.child("schema"), value, direction(mediaType.place())));
            }
        }
        return result;
    }

    /** What the validator objects to. */
    List<String> errors(Example example) {
        Schema schema = registry.getSchema(absolute(example.schema().node()));
        return schema.validate(example.value().node()).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** Visits each member of each object in an example. */
    void visitMembers(Example example, MemberVisitor visitor) {
        visit(example.schema(), example.value(), visitor);
    }

    private void visit(Located written, Located value, MemberVisitor visitor) {
        Located schema = document.resolved(written);
        if (schema.has("oneOf")) {
            Document.partsOf(schema).stream()
                    .filter(alternative -> fits(document.resolved(alternative), value.node()))
                    .forEach(alternative -> visit(alternative, value, visitor));
        } else if (value.node().isArray()) {
            int index = 0;
            for (JsonNode item : value.node()) {
                visit(schema.child("items"), new Located(value.place().then("" + index++), item), visitor);
            }
        } else if (value.node().isObject() && schema.has("type")) {
            for (Located member : Document.children(value)) {
                Located property =
                        schema.child("properties").child(member.place().last());
                boolean map = property.node().isMissingNode() && schema.has("additionalProperties");
                Located memberSchema = map ? schema.child("additionalProperties") : property;
                visitor.visit(memberSchema, member);
                visit(memberSchema, member, visitor);
            }
        }
    }

    private static boolean fits(Located schema, JsonNode value) {
        return schema.text("type").equals("object") == value.isObject()
                && schema.text("type").equals("array") == value.isArray();
    }

    private static Direction direction(Place place) {
        boolean request = place.steps().contains("requestBody");
        boolean callback = place.steps().contains("callbacks");
        return request && !callback ? Direction.TO_SERVER : Direction.FROM_SERVER;
    }

    private static JsonNode absolute(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (JsonNode parent : copy.findParents("$ref")) {
            ((ObjectNode) parent).put("$ref", DOCUMENT + parent.path("$ref").asText());
        }
        return copy;
    }
}
