package in.vyte.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sandbox.internal.document.ApiDocument;
import in.vyte.sandbox.internal.document.SchemaCheck;
import java.util.List;
import java.util.Optional;

/** Finds responses of the sandbox that the document does not describe. */
final class DocumentedResponses {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DocumentedResponses() {}

    static List<String> misfits(List<RecordedCall> calls) {
        return calls.stream()
                .filter(call -> call.operationId() != null && call.status() != 0)
                .flatMap(call -> misfit(call).stream())
                .toList();
    }

    private static Optional<String> misfit(RecordedCall call) {
        JsonNode response = DOCUMENT.resolved(DOCUMENT.operations().stream()
                .filter(operation -> operation.id().equals(call.operationId()))
                .findFirst()
                .orElseThrow()
                .json()
                .path("responses")
                .path(String.valueOf(call.status())));
        String what = call.operationId() + " " + call.status() + " " + call.contentType() + ": ";
        if (response.isMissingNode()) {
            return Optional.of(what + "undocumented status");
        }
        JsonNode content = response.path("content");
        if (call.contentType().isEmpty()) {
            return content.isMissingNode() ? Optional.empty() : Optional.of(what + "no body");
        }
        JsonNode type = content.path(call.contentType().replaceFirst(";.*", ""));
        if (type.isMissingNode()) {
            return Optional.of(what + "undocumented media type");
        }
        return call.contentType().startsWith("application/json")
                ? new SchemaCheck(DOCUMENT)
                        .problem(json(call.body()), type.path("schema"), "")
                        .map(what::concat)
                : Optional.empty();
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
