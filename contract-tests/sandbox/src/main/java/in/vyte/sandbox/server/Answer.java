package in.vyte.sandbox.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.sandbox.document.JsonText;
import java.util.Collection;

/**
 * What a handler answers. The body is fixed when the answer is made, so that later changes of the stored records do not
 * show in it.
 *
 * @param status HTTP status
 * @param contentType media type, empty if there is no body
 * @param body the body, empty if there is none
 */
public record Answer(int status, String contentType, String body) {
    private static final String JSON = "application/json; charset=utf-8";

    /**
     * Answers 200 with a JSON body.
     *
     * @param body the body
     */
    public static Answer json(JsonNode body) {
        return new Answer(200, JSON, JsonText.write(body));
    }

    /**
     * Answers 200 with a JSON array.
     *
     * @param items the items, in this order
     */
    public static Answer list(Collection<? extends JsonNode> items) {
        return json(JsonNodeFactory.instance.arrayNode().addAll(items));
    }

    /**
     * Answers 201 with a JSON body.
     *
     * @param body the body
     */
    public static Answer created(JsonNode body) {
        return new Answer(201, JSON, JsonText.write(body));
    }

    /** Answers the bare text {@code OK}. */
    public static Answer ok() {
        return new Answer(200, "text/plain; charset=utf-8", "OK");
    }

    /** Answers 204. */
    public static Answer noContent() {
        return new Answer(204, "", "");
    }

    static Answer refused(int status, String message) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("message", message);
        return new Answer(status, JSON, JsonText.write(body));
    }
}
