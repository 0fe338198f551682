package in.vyte.examples.quickstart;

import in.vyte.client.model.Event;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.VyteException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/**
 * Prints who meets whom and when: for each event its use case, host, who requested the meeting, guests, state and
 * dates. With {@code VYTE_API_KEY} in the environment it reads them from Vyte (or from {@code VYTE_BASE_URL}) and
 * changes nothing there; without, it starts a sandbox.
 */
public final class Quickstart {
    private static final String KEY = "VYTE_API_KEY";
    private static final String BASE_URL = "VYTE_BASE_URL";
    private static final String VYTE = "https://api.vyte.in";
    private static final int MOST_EVENTS = 20;

    private Quickstart() {}

    /**
     * Prints the table and exits with a status other than 0 if the events cannot be read.
     *
     * @param arguments ignored
     */
    public static void main(String[] arguments) {
        int status = run(System.getenv(), System.out);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(Map<String, String> environment, PrintStream out) {
        try {
            if (environment.getOrDefault(KEY, "").isBlank()) {
                fromSandbox(out);
            } else {
                fromVyte(environment, out);
            }
            return 0;
        } catch (VyteException e) {
            out.println("The events could not be read. " + Printable.of(String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            out.println(KEY + " or " + BASE_URL + " cannot be used. " + Printable.of(String.valueOf(e.getMessage())));
        }
        return 1;
    }

    private static void fromSandbox(PrintStream out) {
        try (VyteSandbox sandbox = VyteSandbox.start();
                VyteClient vyte = VyteClient.builder()
                        .baseUrl(sandbox.baseUri())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            Stage.set(sandbox, vyte);
            print(vyte, out);
        }
        out.println("Source: a sandbox inside this program; nothing left this machine. Set " + KEY + " to read from "
                + VYTE + ".");
    }

    private static void fromVyte(Map<String, String> environment, PrintStream out) {
        String baseUrl = environment.getOrDefault(BASE_URL, VYTE);
        try (VyteClient vyte = VyteClient.builder()
                .baseUrl(uri(baseUrl))
                .apiKey(environment.getOrDefault(KEY, ""))
                .build()) {
            print(vyte, out);
        }
        out.println("Source: " + Printable.of(baseUrl) + ", read with " + KEY + "; nothing was changed there.");
    }

    /** Says where a URL is malformed without showing it: it may hold a password. */
    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The base URL is malformed at position " + e.getIndex(), e);
        }
    }

    private static void print(VyteClient vyte, PrintStream out) {
        List<Event> events = vyte.events().listEvents(q -> q.limit(MOST_EVENTS));
        out.println(EventTable.of(events, vyte.creators().resolveAll(events)));
    }
}
