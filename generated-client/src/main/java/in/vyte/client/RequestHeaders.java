package in.vyte.client;

import java.util.Locale;
import java.util.Set;

/** Which headers a caller may set. */
final class RequestHeaders {
    /** Set by the client, or by HttpClient, from what the call is. */
    private static final Set<String> OWN = Set.of(
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private RequestHeaders() {}

    static void requireAllowed(String name) {
        if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            throw new IllegalArgumentException(
                    "Not the name of a header: '" + name.replaceAll("\\p{Cntrl}", "?") + "'");
        }
        if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("The client sets the header " + name + " itself");
        }
    }

    /** Leaves the value out of the message: it may be a secret. */
    static void requireOneLine(String name, String value) {
        boolean clean = value.chars().allMatch(c -> c == '\t' || c >= ' ' && c <= '~');
        if (!clean) {
            throw new IllegalArgumentException("The value of the header " + name + " must be printable ASCII");
        }
    }
}
