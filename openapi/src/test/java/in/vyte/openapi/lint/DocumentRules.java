package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules on the document as a whole. */
final class DocumentRules {
    private static final List<String> SECTIONS =
            List.of("schemas", "parameters", "responses", "examples", "requestBodies", "headers", "callbacks");

    private DocumentRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("the version is OpenAPI 3.0.3", DocumentRules::version),
                new Rule("the parser has nothing to say", DocumentRules::parserIsSilent),
                new Rule("every reference leads somewhere and stands alone", DocumentRules::references),
                new Rule("every component is used", DocumentRules::components),
                new Rule("every tag is used", DocumentRules::tags),
                new Rule("texts begin with a capital and end with a full stop", DocumentRules::texts));
    }

    private static void version(Document document, Findings findings) {
        Located version = document.at("openapi");
        findings.addUnless(
                version.node().asText().equals("3.0.3"),
                version.place(),
                "is " + version.node().asText());
    }

    private static void parserIsSilent(Document document, Findings findings) {
        List<String> messages =
                new OpenAPIV3Parser().readContents(document.root().toString()).getMessages();
        messages.forEach(message -> findings.add(Place.of("parser"), message));
    }

    private static void references(Document document, Findings findings) {
        for (Located object : document.objects()) {
            if (object.node().path("$ref").isTextual()) {
                boolean found = !document.target(object.text("$ref")).node().isMissingNode();
                findings.addUnless(found, object.place(), "nothing at " + object.text("$ref"));
                findings.addUnless(object.node().size() == 1, object.place(), "members beside a $ref are ignored");
            }
        }
    }

    private static void components(Document document, Findings findings) {
        Set<String> used = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(document.root().path("paths"));
        while (!open.isEmpty()) {
            for (JsonNode ref : open.remove().findValues("$ref")) {
                if (used.add(ref.asText())) {
                    open.add(document.target(ref.asText()).node());
                }
            }
        }
        for (String section : SECTIONS) {
            for (Located component : document.components(section)) {
                String ref = "#/components/" + section + "/" + component.place().last();
                findings.addUnless(used.contains(ref), component.place(), "is not used by any operation");
            }
        }
    }

    private static void tags(Document document, Findings findings) {
        List<String> used = document.operations().stream()
                .flatMap(operation -> operation.node().path("tags").valueStream())
                .map(JsonNode::asText)
                .toList();
        for (JsonNode tag : document.root().path("tags")) {
            String name = tag.path("name").asText();
            findings.addUnless(used.contains(name), Place.of("tags", name), "is not used by any operation");
        }
    }

    private static void texts(Document document, Findings findings) {
        for (Located object : document.objects()) {
            for (String key : List.of("summary", "description")) {
                JsonNode text = object.node().path(key);
                if (text.isTextual()) {
                    findings.addUnless(isSentence(text.asText()), object.place().then(key), "no sentence: " + text);
                }
            }
        }
    }

    private static boolean isSentence(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && !Character.isLowerCase(text.charAt(0))
                && text.endsWith(".");
    }
}
