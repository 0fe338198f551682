package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules on request and response bodies. */
final class ResponseRules {
    private static final Map<String, String> ERRORS = new TreeMap<>(Map.of(
            "400", "BadRequest",
            "401", "Unauthorized",
            "403", "Forbidden",
            "404", "NotFound",
            "500", "ServerError",
            "503", "ServiceUnavailable"));

    private ResponseRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("every operation has the six shared error responses", ResponseRules::errors),
                new Rule("every operation has a success", ResponseRules::success),
                new Rule("no content is sent with 204, and plain text may also come as JSON", ResponseRules::bodies),
                new Rule("every request body is described", ResponseRules::requests),
                new Rule("every body has named examples", ResponseRules::examples));
    }

    private static void errors(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            ERRORS.forEach((status, name) -> {
                String ref = operation
                        .node()
                        .path("responses")
                        .path(status)
                        .path("$ref")
                        .asText();
                findings.addUnless(
                        ref.equals("#/components/responses/" + name),
                        operation.place().then("responses", status),
                        "must be the shared response " + name);
            });
        }
    }

    private static void success(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            boolean success = operation.responses().stream()
                    .anyMatch(response -> response.place().last().matches("2..|default"));
            findings.addUnless(success, operation.place(), "needs a successful response");
        }
    }

    private static void bodies(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            for (Located written : operation.responses()) {
                String status = written.place().last();
                JsonNode content = document.resolved(written).node().path("content");
                boolean json = !content.has("text/plain") || content.has("application/json");
                findings.addUnless(
                        status.equals("204") ? content.isMissingNode() : json,
                        written.place(),
                        "must have application/json beside text/plain, and no content at all when it is 204");
            }
        }
    }

    private static void requests(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            Located body = new Located(
                    operation.place().then("requestBody"), operation.node().path("requestBody"));
            if (!body.node().isMissingNode()) {
                findings.addUnless(body.has("description"), body.place(), "no description");
            }
        }
    }

    private static void examples(Document document, Findings findings) {
        for (Located mediaType : document.mediaTypes()) {
            findings.addUnless(mediaType.has("schema"), mediaType.place(), "no schema");
            findings.addUnless(
                    mediaType.node().path("examples").size() > 0 && !mediaType.has("example"),
                    mediaType.place(),
                    "needs named examples");
            for (Located example : Document.children(mediaType.child("examples"))) {
                Located value = document.resolved(example);
                findings.addUnless(
                        value.has("summary") && value.has("value"), example.place(), "needs a summary and a value");
            }
        }
    }
}
