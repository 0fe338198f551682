package in.vyte.sandbox.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.sandbox.document.JsonText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What a handler answers. The body is fixed when the answer is made, so that later changes of the stored records do not
 * show in it.
 *
 * @param status HTTP status
 * @param contentType media type, empty if there is no body
 * @param body the body, empty if there is none
 * @param hint tells a person what may surprise them, on one line of ASCII; empty if nothing does
 */
public record Answer(int status, String contentType, String body, String hint) {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String HINT = "Vyte-Sandbox-Hint";

    /**
     * Responds without a hint.
     *
     * @param status HTTP status
     * @param contentType media type, empty if there is no body
     * @param body the body, empty if there is none
     */
    public Answer(int status, String contentType, String body) {
        this(status, contentType, body, "");
    }

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

    /**
     * Responds the same with a hint.
     *
     * @param text the hint
     */
    public Answer hinting(String text) {
        return new Answer(status, contentType, body, text);
    }

    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        if (!contentType.isEmpty()) {
            headers.put("Content-Type", contentType);
        }
        if (!hint.isEmpty()) {
            headers.put(HINT, hint);
        }
        return headers;
    }

    static Answer refused(int status, String message) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("message", message);
        return new Answer(status, JSON, JsonText.write(body));
    }
}
