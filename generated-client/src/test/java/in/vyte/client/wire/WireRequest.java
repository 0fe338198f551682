package in.vyte.client.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stood on the wire.
 *
 * @param head the request line and the header lines
 * @param body the body, empty if there was none
 */
public record WireRequest(List<String> head, String body) {
    private static final int END_OF_HEAD = '\r' << 24 | '\n' << 16 | '\r' << 8 | '\n';

    /** Returns the method. */
    public String method() {
        return head.get(0).split(" ")[0];
    }

    /** Returns path and query, percent-encoded as they were sent. */
    public String target() {
        return head.get(0).split(" ")[1];
    }

    /** Returns the value of a header, null if it was not sent. */
    public @Nullable String header(String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .findFirst()
                .orElse(null);
    }

    static @Nullable WireRequest read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lastFour = 0;
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            head.write(octet);
            lastFour = lastFour << 8 | octet;
            if (lastFour == END_OF_HEAD) {
                String text = head.toString(StandardCharsets.ISO_8859_1);
                WireRequest empty = new WireRequest(List.of(text.strip().split("\r\n")), "");
                return new WireRequest(empty.head(), readBody(empty.header("Content-Length"), in));
            }
        }
        return null;
    }

    private static String readBody(@Nullable String length, InputStream in) throws IOException {
        return length == null ? "" : new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }
}
