package in.vyte.sandbox.internal.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An operation of the document.
 *
 * @param id its {@code operationId}
 * @param method HTTP method in capitals
 * @param path path template
 * @param parameters all its parameters, references resolved
 * @param json the operation object
 */
public record DocumentedOperation(String id, String method, String path, List<JsonNode> parameters, JsonNode json) {
    /** Returns whether the operation works without a key. */
    public boolean isOpen() {
        JsonNode security = json.path("security");
        return security.isArray() && security.isEmpty();
    }

    /** Returns whether a request must have a body. */
    public boolean needsBody() {
        return json.at("/requestBody/required").asBoolean();
    }

    /** Returns the schema of the request body; a missing node if the operation takes none. */
    public JsonNode bodySchema() {
        return json.at("/requestBody/content/application~1json/schema");
    }
}
