package in.vyte.openapi.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules on schemas. */
final class SchemaRules {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");
    private static final Set<String> SECRETS =
            Set.of("password", "secret", "token", "hash", "ct", "api_key", "access_token", "refresh_token");

    private static final List<String> TYPES = List.of("type", "$ref", "oneOf", "anyOf", "allOf");

    private static final String OPEN_SET = "More values may appear; clients must accept them.";

    private SchemaRules() {}

    static List<Rule> all(Set<String> unknownTypes) {
        return List.of(
                new Rule("every schema has a type, or is listed as unknown", (d, f) -> types(unknownTypes, d, f)),
                new Rule("every named schema and every property has a description", SchemaRules::descriptions),
                new Rule("every scalar property has an example", SchemaRules::examples),
                new Rule("every closed set is open to more", SchemaRules::enums),
                new Rule("no schema is closed to unknown members", SchemaRules::open),
                new Rule("no schema has a pattern", SchemaRules::patterns),
                new Rule("secrets are marked", SchemaRules::secrets),
                new Rule("passwords are sent only", SchemaRules::passwords),
                new Rule("requests have no date-time, whose form the API does not keep to", SchemaRules::dates),
                new Rule("what is required exists", SchemaRules::required));
    }

    private static void types(Set<String> unknownTypes, Document document, Findings findings) {
        Set<String> unused = new HashSet<>(unknownTypes);
        for (Located schema : document.schemas()) {
            boolean typed = TYPES.stream().anyMatch(schema::has);
            boolean unknown = unused.remove(schema.place().toString());
            findings.addUnless(
                    typed != unknown, schema.place(), "needs a type, or a line in unknown-types.txt, not both");
            findings.addUnless(
                    !schema.text("type").equals("array") || schema.has("items"), schema.place(), "array without items");
        }
        unused.forEach(place -> findings.add(Place.of("unknown-types.txt"), "no such schema: " + place));
    }

    private static void descriptions(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            boolean needed = schema.place().isComponent("schemas") || isProperty(schema);
            findings.addUnless(
                    !needed || schema.has("$ref") || schema.has("description"), schema.place(), "no description");
        }
    }

    private static void examples(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            boolean needed = isScalar(schema)
                    && (isProperty(schema) || schema.place().isComponent("schemas") || isItemOfProperty(schema));
            findings.addUnless(!needed || schema.has("example"), schema.place(), "no example");
        }
    }

    private static void enums(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            if (schema.has("enum")) {
                boolean fine = unwrapped(schema.text("description")).contains(OPEN_SET);
                findings.addUnless(fine, schema.place(), "needs a description that allows for more values");
                boolean texts = schema.text("type").equals("string");
                schema.node()
                        .path("enum")
                        .forEach(value -> findings.addUnless(
                                !texts || value.isTextual() || value.isNull(),
                                schema.place(),
                                "value is not a string: " + value));
            }
        }
    }

    private static void open(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            findings.addUnless(
                    schema.node().path("additionalProperties").asBoolean(true),
                    schema.place(),
                    "says additionalProperties: false");
        }
    }

    private static void patterns(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            findings.addUnless(!schema.has("pattern"), schema.place(), "pattern " + schema.text("pattern"));
        }
    }

    private static void secrets(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            String last = schema.place().last();
            boolean secret = isProperty(schema) && SECRETS.contains(last);
            boolean fine = schema.node().path("x-vyte-secret").asBoolean();
            findings.addUnless(!secret || fine, schema.place(), "x-vyte-secret: true is missing");
        }
        for (Operation operation : document.operations()) {
            for (Located parameter : operation.parameters()) {
                boolean secret = SECRETS.contains(parameter.text("name"));
                boolean fine = parameter.node().path("x-vyte-secret").asBoolean();
                findings.addUnless(!secret || fine, parameter.place(), "x-vyte-secret: true is missing");
            }
        }
    }

    private static void passwords(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            boolean password = isProperty(schema) && schema.place().last().equals("password");
            boolean fine = schema.node().path("writeOnly").asBoolean()
                    && schema.text("format").equals("password");
            findings.addUnless(!password || fine, schema.place(), "needs writeOnly: true and format: password");
        }
    }

    private static void dates(Document document, Findings findings) {
        Set<Place> seen = new HashSet<>();
        for (Operation operation : document.operations()) {
            Place place = operation.place().then("requestBody", "content", "application/json", "schema");
            dates(document, document.at(place.steps().toArray(String[]::new)), seen, findings);
        }
    }

    private static void dates(Document document, Located written, Set<Place> seen, Findings findings) {
        Located schema = document.resolved(written);
        if (!seen.add(schema.place())) {
            return;
        }
        boolean sent = !schema.node().path("readOnly").asBoolean();
        findings.addUnless(
                !sent || !schema.text("format").equals("date-time"), schema.place(), "date-time in a request");
        for (Located part : Document.partsOf(schema)) {
            dates(document, part, seen, findings);
        }
    }

    private static void required(Document document, Findings findings) {
        for (Located schema : document.schemas()) {
            schema.node()
                    .path("required")
                    .forEach(name -> findings.addUnless(
                            schema.child("properties").has(name.asText()), schema.place(), "no property " + name));
        }
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static boolean isScalar(Located schema) {
        return SCALARS.contains(schema.text("type"));
    }

    private static boolean isProperty(Located schema) {
        return parent(schema, 2).equals("properties");
    }

    private static boolean isItemOfProperty(Located schema) {
        return schema.place().last().equals("items") && parent(schema, 3).equals("properties");
    }

    private static String parent(Located schema, int distance) {
        List<String> steps = schema.place().steps();
        return steps.size() < distance ? "" : steps.get(steps.size() - distance);
    }
}
