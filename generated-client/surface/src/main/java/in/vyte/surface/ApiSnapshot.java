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

    private ApiSnapshot() {}

    /**
     * Compares a text with its snapshot, or writes the snapshot if {@link #UPDATE} is set.
     *
     * @param snapshot the committed file
     * @param text what it should hold
     * @throws IOException if the file cannot be read or written
     * @throws AssertionError if it holds something else; the message lists the lines that differ
     */
    public static void check(Path snapshot, String text) throws IOException {
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(snapshot, text);
        } else {
            compare(snapshot, text);
        }
    }

    static void compare(Path snapshot, String text) throws IOException {
        List<String> before = Files.exists(snapshot) ? Files.readAllLines(snapshot) : List.of();
        List<String> after = text.lines().toList();
        if (!before.equals(after)) {
            throw new AssertionError(
                    snapshot.getFileName() + " is not what the build makes. If the change is meant, run"
                            + " the build with -Pupdate-api and commit the file.\n" + difference(before, after));
        }
    }

    /** Cuts off equal lines at both ends and shows what is left: exact for one change, and enough for several. */
    private static String difference(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return "at line " + (start + 1) + ":\n" + marked("- ", before.subList(start, before.size() - end))
                + marked("+ ", after.subList(start, after.size() - end));
    }

    private static String marked(String mark, List<String> lines) {
        return lines.stream().limit(40).map(line -> mark + line + '\n').collect(Collectors.joining());
    }
}
