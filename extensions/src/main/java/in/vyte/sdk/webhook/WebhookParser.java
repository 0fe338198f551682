package in.vyte.sdk.webhook;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.VyteJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the deliveries of a webhook. A delivery holds one call or an array of calls: the documentation describes an
 * array and shows one call. The calls are returned in the order of the delivery. It is not documented that Vyte sends a
 * delivery again, so one bad call does not affect the others: it becomes an {@link TypedCall.UnreadableCall} that holds
 * its JSON.
 *
 * <pre>{@code
 * for (TypedCall call : new WebhookParser().parse(request.getInputStream())) {
 *     if (call instanceof TypedCall.EventCall happened) {
 *         calendar.update(happened.event());
 *     }
 * }
 * }</pre>
 *
 * <p>Anyone can post to a public address, and Vyte does not sign its deliveries. Check a {@link WebhookSecret} first,
 * and read important data again from the API.
 *
 * <p>Immutable and thread-safe. Source: Vyte API reference, Webhooks.
 */
public final class WebhookParser {
    /** The default maximum length of a delivery in bytes, some two hundred times the usual length. */
    public static final int DEFAULT_MAX_BYTES = 1024 * 1024;

    private final int maxBytes;

    /** Creates a parser that accepts up to {@link #DEFAULT_MAX_BYTES}. */
    public WebhookParser() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * Creates a parser.
     *
     * @param maxBytes the maximum length of a delivery in bytes, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public WebhookParser(int maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("A delivery must be allowed at least 1 byte, not " + maxBytes);
        }
        this.maxBytes = maxBytes;
    }

    /**
     * Parses a delivery.
     *
     * @param body the whole body of the request
     * @return the calls, unmodifiable; empty if an empty array was delivered
     * @throws WebhookException if the body is not a delivery: it is too large, not JSON, or neither an object nor an
     *     array
     */
    public List<TypedCall> parse(byte[] body) {
        if (body.length > maxBytes) {
            throw tooLarge();
        }
        try (JsonParser json = VyteJson.mapper().createParser(body)) {
            return calls(tree(json));
        } catch (JacksonException malformed) {
            throw malformed(malformed.getLocation());
        } catch (IOException malformed) {
            throw malformed(null);
        }
    }

    /**
     * Parses a delivery.
     *
     * @param body the whole body of the request
     * @return the calls, unmodifiable; empty if an empty array was delivered
     * @throws WebhookException if the body is not a delivery: it is too large, not JSON, or neither an object nor an
     *     array
     */
    public List<TypedCall> parse(String body) {
        if (body.length() > maxBytes) {
            throw tooLarge();
        }
        return parse(body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Parses a delivery from a stream. The stream is read to its end, or to one byte more than allowed, and not closed.
     *
     * @param body the body of the request
     * @return the calls, unmodifiable; empty if an empty array was delivered
     * @throws WebhookException if the body is not a delivery: it is too large, not JSON, or neither an object nor an
     *     array
     * @throws IOException if the stream fails
     */
    public List<TypedCall> parse(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(maxBytes);
        if (bytes.length == maxBytes && body.read() >= 0) {
            throw tooLarge();
        }
        return parse(bytes);
    }

    private static JsonNode tree(JsonParser json) throws IOException {
        if (json.nextToken() == null) {
            throw new WebhookException("the body is empty");
        }
        JsonNode tree = json.readValueAsTree();
        if (json.nextToken() != null) {
            throw new WebhookException("there is more after the end of the JSON");
        }
        return tree;
    }

    private static List<TypedCall> calls(JsonNode delivery) {
        if (delivery.isObject()) {
            return List.of(TypedCalls.of(delivery, ""));
        }
        if (!delivery.isArray()) {
            throw new WebhookException("expected an object or an array of objects");
        }
        return IntStream.range(0, delivery.size())
                .mapToObj(i -> TypedCalls.of(delivery.get(i), "/" + i))
                .toList();
    }

    /** Leaves out the cause on purpose: the message of Jackson's exception may quote the body. */
    private static WebhookException malformed(@Nullable JsonLocation location) {
        String where = location == null ? "" : " at byte " + location.getByteOffset();
        return new WebhookException("malformed JSON" + where);
    }

    private WebhookException tooLarge() {
        return new WebhookException("more than " + maxBytes + " bytes");
    }
}
