package in.vyte.sandbox.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.sandbox.internal.document.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** A list as it was some time ago. */
final class StaleList {
    private StaleList() {}

    /** Leaves out the items that were created later than a point in time; what is no list stays as it is. */
    static Response of(Response fresh, Instant then) {
        JsonNode body = fresh.contentType().startsWith("application/json") ? read(fresh.body()) : null;
        if (body == null || !body.isArray()) {
            return fresh;
        }
        List<JsonNode> old = StreamSupport.stream(body.spliterator(), false)
                .filter(item -> !isLater(item.path("createdAt"), then))
                .toList();
        return Response.list(old);
    }

    private static boolean isLater(JsonNode created, Instant then) {
        return created.isTextual() && Instant.parse(created.asText()).isAfter(then);
    }

    private static JsonNode read(String body) {
        try {
            return JsonText.read(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
