package in.vyte.sdk.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request as it came in. */
public record ReceivedRequest(
        int number, String method, String target, Map<String, List<String>> headers, String body) {
    public List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
