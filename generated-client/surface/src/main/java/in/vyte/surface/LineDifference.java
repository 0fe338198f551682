package in.vyte.surface;

import java.util.ArrayList;
import java.util.List;

/** Which lines went and which came, each below the line that it is indented under. Immutable. */
final class LineDifference {
    private final List<String> before;
    private final List<String> after;
    private final List<String> lines = new ArrayList<>();

    /** What is already written of the way from the outermost line down to the present one. */
    private List<String> written = List.of();

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the lines that differ, marked, and those they belong to, not marked. */
    static List<String> between(List<String> before, List<String> after) {
        LineDifference difference = new LineDifference(before, after);
        difference.walk(difference.commonFrom());
        return difference.lines;
    }

    /** Returns how many lines two tails have in common, by where they begin. */
    private int[][] commonFrom() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int now = after.size() - 1; now >= 0; now--) {
                common[old][now] = before.get(old).equals(after.get(now))
                        ? common[old + 1][now + 1] + 1
                        : Math.max(common[old + 1][now], common[old][now + 1]);
            }
        }
        return common;
    }

    private void walk(int[][] common) {
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            if (old < before.size() && now < after.size() && before.get(old).equals(after.get(now))) {
                old++;
                now++;
            } else if (now == after.size() || old < before.size() && common[old + 1][now] >= common[old][now + 1]) {
                write("- ", before, old++);
            } else {
                write("+ ", after, now++);
            }
        }
    }

    private void write(String mark, List<String> text, int index) {
        List<String> above = above(text, index);
        int known = 0;
        while (known < Math.min(above.size(), written.size())
                && above.get(known).equals(written.get(known))) {
            known++;
        }
        above.subList(known, above.size()).forEach(line -> lines.add("  " + line));
        lines.add(mark + text.get(index));
        above.add(text.get(index));
        written = above;
    }

    /** Returns the lines that a line is indented under, the outermost first. */
    private static List<String> above(List<String> text, int index) {
        List<String> above = new ArrayList<>();
        int indent = indent(text.get(index));
        for (int i = index - 1; i >= 0 && indent > 0; i--) {
            if (indent(text.get(i)) < indent) {
                above.add(0, text.get(i));
                indent = indent(text.get(i));
            }
        }
        return above;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
