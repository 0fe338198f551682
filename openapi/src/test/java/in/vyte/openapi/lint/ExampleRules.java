package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.openapi.lint.Examples.Direction;
import in.vyte.openapi.lint.Examples.Example;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules on examples. */
final class ExampleRules {
    private static final Pattern HOST = Pattern.compile("(?:://|@)([\\w.-]+)");
    private static final Pattern HARMLESS =
            Pattern.compile("(?:.*\\.)?(?:example\\.(?:com|org|net)|vyte\\.in)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAKE = Pattern.compile("fake-.*|https://\\S+[?&]\\w+=fake-\\S+");

    private ExampleRules() {}

    static List<Rule> all(Set<String> unshown) {
        return List.of(
                new Rule("every example fits its schema", ExampleRules::valid),
                new Rule("every member of a response is shown by an example", (d, f) -> shown(unshown, d, f)),
                new Rule("examples of a response to a body are named like those of the body", ExampleRules::paired),
                new Rule("a list is also shown empty", ExampleRules::emptyLists),
                new Rule("examples have declared members only", ExampleRules::declared),
                new Rule(
                        "requests leave out what the server sets, responses what is only sent",
                        ExampleRules::directions),
                new Rule("secrets in examples are visibly false", ExampleRules::secrets),
                new Rule("addresses in examples belong to no one", ExampleRules::addresses));
    }

    private static void valid(Document document, Findings findings) {
        Examples examples = new Examples(document);
        for (Example example : examples.all()) {
            examples.errors(example)
                    .forEach(error -> findings.add(example.value().place(), error));
        }
    }

    /**
     * What no response shows is in no pact, so that nothing would notice if it were wrong.
     *
     * @param unshown places of members that are known to be shown nowhere
     */
    private static void shown(Set<String> unshown, Document document, Findings findings) {
        Set<String> unused = new HashSet<>(unshown);
        Set<Place> shown = membersShown(document);
        for (Located schema : document.components("schemas")) {
            List<Located> members = Document.children(schema.child("properties"));
            boolean isOfResponses = members.stream().anyMatch(member -> shown.contains(member.place()));
            for (Located member : members) {
                boolean needed =
                        isOfResponses && !member.node().path("writeOnly").asBoolean();
                findings.addUnless(
                        !needed
                                || shown.contains(member.place())
                                || unused.remove(member.place().toString()),
                        member.place(),
                        "no response shows it: give it a value in an example, in openapi/examples");
            }
        }
        unused.forEach(place -> findings.add(Place.of("unshown-members.txt"), "is shown, or does not exist: " + place));
    }

    private static Set<Place> membersShown(Document document) {
        Examples examples = new Examples(document);
        Set<Place> shown = new HashSet<>();
        for (Example example : examples.ofBodies()) {
            if (example.direction() == Direction.FROM_SERVER) {
                examples.visitMembers(example, (schema, member) -> shown.add(schema.place()));
            }
        }
        return shown;
    }

    /** By their names, contract testers send the one and expect the other. */
    private static void paired(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            Located call = document.at("paths", operation.path(), operation.method());
            JsonNode sent = call.node().at("/requestBody/content/application~1json/examples");
            for (Located response : Document.children(call.child("responses"))) {
                boolean success = response.place().last().startsWith("2");
                for (Located example : Document.children(
                        response.child("content").child("application/json").child("examples"))) {
                    findings.addUnless(
                            sent.isEmpty()
                                    || !success
                                    || sent.has(example.place().last()),
                            example.place(),
                            "no example of the request has this name");
                }
            }
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
