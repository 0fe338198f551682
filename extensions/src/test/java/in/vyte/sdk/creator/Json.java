package in.vyte.sdk.creator;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Events as they come over the wire; quotes are written as apostrophes. */
final class Json {
    private Json() {}

    static Event event(String json) {
        try {
            return VyteJson.read(Event.TYPE, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
