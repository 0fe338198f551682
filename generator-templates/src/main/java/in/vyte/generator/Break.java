package in.vyte.generator;

import org.jspecify.annotations.Nullable;

/**
 * Where a long line of code is broken. Immutable.
 *
 * @param before the part that stays on the line
 * @param after the part that goes to the next one, without its indentation
 */
record Break(String before, String after) {
    /** Returns the outermost place to break a line at, the last one of those; null if there is none. */
    static @Nullable Break in(String line, int width) {
        Scan scan = new Scan(line, width);
        scan.run();
        if (scan.textBreak > 0 && scan.endsInText && scan.best < scan.textStart - 1) {
            return new Break(line.substring(0, scan.textBreak) + "\"", "+ \"" + line.substring(scan.textBreak));
        }
        if (scan.best > 0) {
            return new Break(
                    line.substring(0, scan.best).stripTrailing(),
                    line.substring(scan.best).strip());
        }
        return null;
    }

    /** One reading of a line, from its first character to the last that fits. */
    private static final class Scan {
        private final String line;
        private final int start;
        private final int end;
        private int depth;
        private int bestCost = Integer.MAX_VALUE;
        private int best = -1;
        private boolean endsInText;
        private int textStart = -1;
        private int textBreak = -1;

        Scan(String line, int width) {
            this.line = line;
            this.start = line.length() - line.stripLeading().length();
            this.end = Math.min(line.length(), width);
        }

        void run() {
            for (int i = start; i < end; i++) {
                char c = line.charAt(i);
                if (endsInText) {
                    if (c == '\\') {
                        i++;
                    } else if (c == '"') {
                        endsInText = false;
                    } else if (c == ' ' && i < end - 4) {
                        textBreak = i + 1;
                    }
                } else if (c == '"') {
                    endsInText = true;
                    textStart = i;
                    textBreak = -1;
                } else {
                    code(c, i);
                }
            }
        }

        private void code(char c, int i) {
            switch (c) {
                case '(', '{' -> {
                    offer(i + 1, depth * 10 + 18);
                    depth++;
                }
                case '<' -> depth++;
                case ')', '}', '>' -> depth--;
                case ',' -> offer(i + 1, depth * 10);
                case '=' -> offer(i + 1, depth * 10 + 5);
                case '.' -> {
                    if (i > start && line.charAt(i - 1) == ')') {
                        offer(i, depth * 10 + 3);
                    }
                }
                default -> {
                    // Nothing else may be broken at
                }
            }
        }

        private void offer(int place, int cost) {
            if (cost <= bestCost && place > start + 1 && place < line.length()) {
                best = place;
                bestCost = cost;
            }
        }
    }
}
