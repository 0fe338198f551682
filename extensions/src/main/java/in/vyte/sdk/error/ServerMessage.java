package in.vyte.sdk.error;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the message of the server in the body of an error response. */
final class ServerMessage {
    private static final int LONGEST = 200;
    private static final JsonFactory JSON = new JsonFactory();

    private ServerMessage() {}

    /** The sentence to follow a problem, beginning with a colon; empty if there is none. */
    static String after(String maskedBody) {
        String body = maskedBody.strip();
        boolean isPlain = !body.startsWith("{") && !body.startsWith("[") && !body.startsWith("<");
        String message = isPlain ? body : member(body);
        return message == null || message.isBlank() ? "" : ": " + oneLine(message.strip());
    }

    /** The member {@code message} of an object, null if there is none. */
    private static @Nullable String member(String body) {
        try (JsonParser json = JSON.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isMessage = json.currentName().equals("message");
                boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
                if (isMessage && isText) {
                    return json.getText();
                }
                json.skipChildren();
            }
            return null;
        } catch (IOException malformed) {
            return null;
        }
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "..." : line;
    }
}
