package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.openapi.lint.Examples.Direction;
import in.vyte.openapi.lint.Examples.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rules on examples. */
final class ExampleRules {
    private static final Pattern HOST = Pattern.compile("(?:://|@)([\\w.-]+)");
    private static final Pattern HARMLESS =
            Pattern.compile("(?:.*\\.)?(?:example\\.(?:com|org|net)|vyte\\.in)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAKE = Pattern.compile("fake-.*|https://\\S+[?&]\\w+=fake-\\S+");

    private ExampleRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("every example fits its schema", ExampleRules::valid),
                new Rule("a list is also shown empty", ExampleRules::emptyLists),
                new Rule("examples have declared members only", ExampleRules::declared),
                new Rule(
                        "requests leave out what the server sets, answers what is only sent", ExampleRules::directions),
                new Rule("secrets in examples are visibly false", ExampleRules::secrets),
                new Rule("addresses in examples belong to nobody", ExampleRules::addresses));
    }

    private static void valid(Document document, Findings findings) {
        Examples examples = new Examples(document);
        for (Example example : examples.all()) {
            examples.errors(example)
                    .forEach(error -> findings.add(example.value().place(), error));
        }
    }

    private static void emptyLists(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            Located body = document.at("paths", operation.path(), operation.method(), "responses", "200")
                    .child("content")
                    .child("application/json");
            boolean list = operation.method().equals("get")
                    && body.child("schema").text("type").equals("array");
            boolean shown = Document.children(body.child("examples")).stream()
                    .map(example -> document.resolved(example).node().path("value"))
                    .anyMatch(JsonNode::isEmpty);
            findings.addUnless(!list || shown, body.place(), "no example of an empty list");
        }
    }

    private static void declared(Document document, Findings findings) {
        Examples examples = new Examples(document);
        for (Example example : examples.all()) {
            examples.visitMembers(
                    example,
                    (schema, member) -> findings.addUnless(
                            !schema.node().isMissingNode(), member.place(), "is not declared in the schema"));
        }
    }

    private static void directions(Document document, Findings findings) {
        Examples examples = new Examples(document);
        for (Example example : examples.ofBodies()) {
            String forbidden = example.direction() == Direction.TO_SERVER ? "readOnly" : "writeOnly";
            examples.visitMembers(
                    example,
                    (schema, member) -> findings.addUnless(
                            !document.resolved(schema).node().path(forbidden).asBoolean(),
                            member.place(),
                            "is " + forbidden));
        }
    }

    private static void secrets(Document document, Findings findings) {
        Examples examples = new Examples(document);
        for (Example example : examples.all()) {
            examples.visitMembers(example, (schema, member) -> {
                if (schema.node().path("x-vyte-secret").asBoolean()) {
                    requireFake(member, findings);
                }
            });
        }
        for (Located object : document.objects()) {
            if (object.node().path("x-vyte-secret").asBoolean() && object.has("example")) {
                requireFake(object.child("example"), findings);
            }
        }
    }

    private static void requireFake(Located secret, Findings findings) {
        for (JsonNode text : texts(secret.node())) {
            findings.addUnless(
                    FAKE.matcher(text.asText()).matches(),
                    secret.place(),
                    "must begin with fake-, or be an address whose secret does");
        }
    }

    private static void addresses(Document document, Findings findings) {
        Examples examples = new Examples(document);
        for (Example example : examples.all()) {
            for (JsonNode text : texts(example.value().node())) {
                HOST.matcher(text.asText())
                        .results()
                        .map(match -> match.group(1))
                        .filter(host -> !HARMLESS.matcher(host).matches())
                        .forEach(host -> findings.add(example.value().place(), "real host? " + host));
            }
        }
    }

    private static List<JsonNode> texts(JsonNode value) {
        List<JsonNode> result = new ArrayList<>();
        if (value.isTextual()) {
            result.add(value);
        }
        value.forEach(child -> result.addAll(texts(child)));
        return result;
    }
}
