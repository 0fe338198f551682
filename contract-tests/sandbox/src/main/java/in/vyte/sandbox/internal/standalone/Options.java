package in.vyte.sandbox.internal.standalone;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.SandboxClock;
import in.vyte.sandbox.internal.document.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What the command line says. */
final class Options {
    static final String HELP = """
            A local Vyte for tests. Options, each followed by its value:

              --port       port, 0 for any free one (8080)
              --host       address to listen at (loopback); anyone who reaches it may control it
              --key        the only valid API key (%s)
              --seed       story, empty, or a JSON file of records by kind, such as
                           {"users": [..], "vytemes": [..], "events": [..]} (story)
              --clock      story, which stands still at %s; now, for real time;
                           or an instant at which it stands still (story)
              --webhooks   array, or single for calls that are sent alone (array)
              --webhook-ids      yes, or no for events without ids in webhooks (yes)
              --webhook-targets  https, or local to allow http addresses of this machine too (https)
            """.formatted(VyteSandbox.FAKE_KEY, SandboxClock.STORY_TIME);

    private static final int DEFAULT_PORT = 8080;

    private Options() {}

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it is not valid; the message says why
     */
    static VyteSandbox.Builder read(List<String> arguments) {
        VyteSandbox.Builder builder = VyteSandbox.builder().port(DEFAULT_PORT);
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String[] option = words.next().split("=", 2);
            if (option.length == 1 && !words.hasNext()) {
                throw new IllegalArgumentException(option[0] + " needs a value");
            }
            set(builder, option[0], option.length == 2 ? option[1] : words.next());
        }
        return builder;
    }

    private static void set(VyteSandbox.Builder builder, String option, String value) {
        switch (option) {
            case "--port" -> builder.port(port(value));
            case "--host" -> builder.address(address(value));
            case "--key" -> builder.apiKey(value);
            case "--seed" -> seed(builder, value);
            case "--clock" -> builder.clock(SandboxClock.named(value));
            case "--webhooks" -> builder.webhooksInArray(either(option, value, "array", "single"));
            case "--webhook-ids" -> builder.webhooksWithIds(either(option, value, "yes", "no"));
            case "--webhook-targets" -> {
                if (!either(option, value, "https", "local")) {
                    builder.allowPlainHttpTargets();
                }
            }
            default -> throw new IllegalArgumentException("there is no option " + option);
        }
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new IllegalArgumentException("--port must be a number from 0 to 65535");
        }
        return Integer.parseInt(value);
    }

    private static InetAddress address(String value) {
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("--host is not an address of this machine", e);
        }
    }

    private static void seed(VyteSandbox.Builder builder, String value) {
        switch (value) {
            case "story" -> {}
            case "empty" -> builder.seed(JsonNodeFactory.instance.objectNode());
            default -> {
                try (InputStream file = Files.newInputStream(Path.of(value))) {
                    builder.seed(JsonText.read(file));
                } catch (IOException e) {
                    throw new UncheckedIOException("--seed cannot be read: " + e.getMessage(), e);
                }
            }
        }
    }

    private static boolean either(String option, String value, String yes, String no) {
        if (!List.of(yes, no).contains(value)) {
            throw new IllegalArgumentException(option + " must be " + yes + " or " + no);
        }
        return value.equals(yes);
    }
}
