package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules on operations and their paths. */
final class OperationRules {
    /** First path segments that name something there is only one of. */
    private static final Set<String> SINGULAR = Set.of("auth", "busy");

    private static final Set<String> CONFIDENCES = Set.of("published", "guide", "branch");
    private static final Set<String> OPEN_OPERATIONS = Set.of("getPublicTeam");

    private OperationRules() {}

    static List<Rule> all(List<OperationTable.Row> table) {
        return List.of(
                new Rule("every operation has an id of its own", OperationRules::ids),
                new Rule("every operation has a summary and a description", OperationRules::texts),
                new Rule("every operation has declared tags", OperationRules::tags),
                new Rule("every operation says how well it is known", OperationRules::confidence),
                new Rule("every operation says whether it may be retried", OperationRules::retry),
                new Rule("every operation writes out its security", OperationRules::security),
                new Rule("every operation is in the table of operations", (d, f) -> inTable(table, d, f)),
                new Rule("no operation of the table is missing", (d, f) -> nothingLost(table, d, f)),
                new Rule("paths begin with /v2 and name collections in the plural", OperationRules::paths));
    }

    private static void ids(Document document, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Operation operation : document.operations()) {
            boolean fine = operation.id().matches("[a-z][A-Za-z]+") && seen.add(operation.id());
            findings.addUnless(
                    fine, operation.place(), "operationId missing, taken or not in camel case: " + operation.id());
        }
    }

    private static void texts(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            for (String key : List.of("summary", "description")) {
                findings.addUnless(operation.node().has(key), operation.place(), "no " + key);
            }
        }
    }

    private static void tags(Document document, Findings findings) {
        List<String> declared = document.root().path("tags").findValuesAsText("name");
        for (Operation operation : document.operations()) {
            JsonNode tags = operation.node().path("tags");
            boolean fine = tags.size() > 0 && tags.valueStream().allMatch(tag -> declared.contains(tag.asText()));
            findings.addUnless(fine, operation.place(), "needs declared tags, has " + tags);
        }
    }

    private static void confidence(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            String confidence = operation.node().path("x-vyte-confidence").asText();
            findings.addUnless(
                    CONFIDENCES.contains(confidence),
                    operation.place(),
                    "x-vyte-confidence must be one of " + CONFIDENCES);
        }
    }

    private static void retry(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            String expected = Set.of("post", "patch").contains(operation.method()) ? "never" : "idempotent";
            findings.addUnless(
                    operation.node().path("x-vyte-retry").asText().equals(expected),
                    operation.place(),
                    "x-vyte-retry must be " + expected);
        }
    }

    private static void security(Document document, Findings findings) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        JsonNode key = json.arrayNode().add(json.objectNode().set("ApiKey", json.arrayNode()));
        for (Operation operation : document.operations()) {
            JsonNode expected = OPEN_OPERATIONS.contains(operation.id()) ? json.arrayNode() : key;
            findings.addUnless(
                    operation.node().path("security").equals(expected),
                    operation.place(),
                    "security must be written out as " + expected);
        }
    }

    private static void inTable(List<OperationTable.Row> table, Document document, Findings findings) {
        Map<String, OperationTable.Row> rows = new HashMap<>();
        table.forEach(row -> rows.put(row.id(), row));
        for (Operation operation : document.operations()) {
            OperationTable.Row actual = new OperationTable.Row(
                    operation.id(),
                    operation.method().toUpperCase(Locale.ROOT),
                    operation.path(),
                    operation.node().path("tags").path(0).asText(),
                    operation.node().path("x-vyte-confidence").asText());
            OperationTable.Row expected = rows.get(operation.id());
            findings.addUnless(
                    actual.equals(expected),
                    operation.place(),
                    "openapi/src/test/resources/operations.tsv has "
                            + (expected == null ? "no line for it" : "the line " + expected.line())
                            + "; if the document is right, write: "
                            + actual.line());
        }
    }

    private static void nothingLost(List<OperationTable.Row> table, Document document, Findings findings) {
        Set<String> ids = new HashSet<>();
        document.operations().forEach(operation -> ids.add(operation.id()));
        for (OperationTable.Row row : table) {
            findings.addUnless(
                    ids.contains(row.id()),
                    Place.of("paths", row.path(), row.method().toLowerCase(Locale.ROOT)),
                    row.id()
                            + " is missing; if it is gone, delete its line in openapi/src/test/resources/operations.tsv");
        }
    }

    private static void paths(Document document, Findings findings) {
        for (Located path : Document.children(document.at("paths"))) {
            String[] segments = path.place().last().split("/");
            findings.addUnless(
                    segments.length > 2 && segments[1].equals("v2"), path.place(), "does not begin with /v2/");
            for (int i = 2; i < segments.length; i++) {
                boolean collection = i == 2 || i + 1 < segments.length && segments[i + 1].startsWith("{");
                boolean plural = segments[i].endsWith("s") || SINGULAR.contains(segments[i]);
                findings.addUnless(!collection || plural, path.place(), segments[i] + " is not in the plural");
            }
        }
    }
}
