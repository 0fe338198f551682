package in.vyte.sandbox.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.sandbox.internal.document.JsonText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The response of a handler. The body is fixed when this is created, so that later changes of the stored records do not
 * show in it.
 *
 * @param status HTTP status
 * @param contentType media type, empty if there is no body
 * @param body the body, empty if there is none
 * @param hint what may surprise a person, on one line of ASCII; empty if nothing does
 */
public record Response(int status, String contentType, String body, String hint) {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String HINT = "Vyte-Sandbox-Hint";

    /**
     * Responds without a hint.
     *
     * @param status HTTP status
     * @param contentType media type, empty if there is no body
     * @param body the body, empty if there is none
     */
    public Response(int status, String contentType, String body) {
        this(status, contentType, body, "");
    }

    /**
     * Responds 200 with a JSON body.
     *
     * @param body the body
     */
    public static Response json(JsonNode body) {
        return new Response(200, JSON, JsonText.write(body));
    }

    /**
     * Responds 200 with a JSON array.
     *
     * @param items the items, in this order
     */
    public static Response list(Collection<? extends JsonNode> items) {
        return json(JsonNodeFactory.instance.arrayNode().addAll(items));
    }

    /**
     * Responds 201 with a JSON body.
     *
     * @param body the body
     */
    public static Response created(JsonNode body) {
        return new Response(201, JSON, JsonText.write(body));
    }

    /** Responds the bare text {@code OK}. */
    public static Response ok() {
        return new Response(200, "text/plain; charset=utf-8", "OK");
    }

    /** Responds 204. */
    public static Response noContent() {
        return new Response(204, "", "");
    }

    /**
     * Responds the same with a hint.
     *
     * @param text the hint
     */
    public Response hinting(String text) {
        return new Response(status, contentType, body, text);
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

    static Response error(int status, String message) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("message", message);
        return new Response(status, JSON, JsonText.write(body));
    }
}
