package in.vyte.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A committed text file that a test compares with what the build makes. */
public final class ApiSnapshot {
    /** The system property that, set to {@code true}, has snapshots written instead of compared. */
    public static final String UPDATE = "api.update";

    private static final int MOST_LINES = 60;

    private ApiSnapshot() {}

    /**
     * Compares the surface of the module in {@code target/classes} with {@code api.txt}, or writes that file if
     * {@link #UPDATE} is set.
     *
     * @throws IOException if a file cannot be read or written
     * @throws AssertionError if the surface is not the committed one; the message lists the lines that differ
     */
    public static void check() throws IOException {
        Path snapshot = Path.of("api.txt");
        String surface = ApiSurface.ofModule(Path.of("target", "classes")).toString();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(snapshot, surface);
        } else {
            compare(snapshot, surface);
        }
    }

    static void compare(Path snapshot, String text) throws IOException {
        String difference = difference(snapshot, text);
        if (!difference.isEmpty()) {
            throw new AssertionError(
                    snapshot.getFileName() + " is not what the build makes. If the change is meant, run"
                            + " ./mvnw -q -Paccept verify, which also accepts the pacts, and commit what it writes.\n"
                            + difference);
        }
    }

    /** Returns the lines that went and came, shortened; empty if there are none. */
    static String difference(Path snapshot, String text) throws IOException {
        List<String> before = Files.exists(snapshot) ? Files.readAllLines(snapshot) : List.of();
        List<String> after = text.lines().toList();
        return before.equals(after) ? "" : shortened(LineDifference.between(before, after));
    }

    private static String shortened(List<String> difference) {
        String shown = difference.stream().limit(MOST_LINES).collect(Collectors.joining("\n", "", "\n"));
        int more = difference.size() - MOST_LINES;
        return more > 0 ? shown + "and " + more + " more lines\n" : shown;
    }
}
