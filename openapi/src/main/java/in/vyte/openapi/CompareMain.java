package in.vyte.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.openapi.change.Changes;
import in.vyte.openapi.change.DocumentComparison;
import in.vyte.openapi.change.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says in words what changed between two documents. */
final class CompareMain {
    private static final int MOST_LINES = 60;

    private CompareMain() {}

    /**
     * Compares two documents, in YAML or JSON, each with its files beside it.
     *
     * @param arguments the earlier and the later document; with a third one, the changes since the last release are
     *     written to the file of that name and shown, and breaking ones do not fail
     * @throws IOException if the report cannot be written
     * @throws IllegalStateException if a change breaks users of the earlier document
     */
    public static void main(String[] arguments) throws IOException {
        JsonNode earlier = read(arguments[0]);
        JsonNode later = read(arguments[1]);
        Changes changes = DocumentComparison.between(earlier, later);
        if (arguments.length > 2) {
            report(earlier, later, changes, Path.of(arguments[2]), System.out);
        } else {
            show(changes, System.out);
        }
    }

    static void report(JsonNode earlier, JsonNode later, Changes changes, Path file, PrintStream console)
            throws IOException {
        String text = text(earlier, later, changes);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (changes.isEmpty()) {
            return;
        }
        List<String> lines = text.lines().toList();
        console.println("The document changed, release " + lines.get(0) + ": " + changes.summary());
        lines.stream().skip(1).limit(MOST_LINES).forEach(line -> console.println("  " + line));
        console.println("  All of it is in " + Path.of("").toAbsolutePath().relativize(file.toAbsolutePath()));
        if (!isAllowed(earlier, later, changes)) {
            console.println("  This breaks users of " + version(earlier) + ": take it back, or raise info.version in"
                    + " openapi/vyte-v2.yaml; without that, the tests fail.");
        }
    }

    static String text(JsonNode earlier, JsonNode later, Changes changes) {
        return version(earlier) + " to " + version(later) + "\n" + String.join("\n", changes.lines()) + "\n";
    }

    static boolean isAllowed(JsonNode earlier, JsonNode later, Changes changes) {
        return !changes.areBreaking() || Version.parse(version(later)).mayBreak(Version.parse(version(earlier)));
    }

    static JsonNode read(String file) {
        return new ObjectMapper().valueToTree(Bundler.bundle(Path.of(file)));
    }

    private static void show(Changes changes, PrintStream console) {
        changes.lines().forEach(console::println);
        console.println(changes.isEmpty() ? "no change" : changes.summary());
        if (changes.areBreaking()) {
            throw new IllegalStateException("The later document breaks users of the earlier one: " + changes.summary());
        }
    }

    private static String version(JsonNode document) {
        return document.path("info").path("version").asText();
    }
}
