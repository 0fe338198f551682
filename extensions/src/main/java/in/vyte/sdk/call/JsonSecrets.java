package in.vyte.sdk.call;

import java.util.Arrays;

/**
 * Walks over text that is perhaps JSON, perhaps only its beginning, perhaps JSON within a string of other JSON, and
 * replaces the values of members whose name tells of a secret. All else stays as it was. For one walk, whose time grows
 * with the length of the text and the depth of its quotes, and no faster, whatever the text.
 *
 * <p>Quotes are matched by their depth, which is how often they were escaped: 0, 1, 2, 3 times gives 0, 1, 3, 7
 * backslashes. Backslashes of the text itself may precede them, always a multiple of twice as many and two, so that a
 * quote tells its depth even where the text around it is not sound.
 */
final class JsonSecrets {
    private final String text;
    private final String mask;
    private final StringBuilder masked;

    /** For each depth, where the text after its last quote begins; 0 if a quote less deep came since. */
    private final int[] afterQuote = new int[Integer.SIZE];

    private int copied;
    private int position;

    private JsonSecrets(String text, String mask) {
        this.text = text;
        this.mask = mask;
        this.masked = new StringBuilder(text.length());
    }

    static String masked(String text, String mask) {
        return new JsonSecrets(text, mask).walk();
    }

    private String walk() {
        while (position < text.length()) {
            int start = position;
            int end = afterBackslashes(start);
            position = Math.min(end + 1, text.length());
            if (isQuote(end)) {
                passQuote(start, depth(start, end));
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** What stands between two quotes is a name if a value follows: whether it is a string at all does not matter. */
    private void passQuote(int start, int depth) {
        int name = afterQuote[depth];
        Arrays.fill(afterQuote, depth, afterQuote.length, 0);
        afterQuote[depth] = position;
        int value = startOfValue();
        if (name > 0 && value < text.length() && TellingNames.isTelling(text.substring(name, start))) {
            position = value;
            skipValue(depth);
            hide(value, depth);
            afterQuote[depth] = 0;
        }
    }

    private void hide(int value, int depth) {
        if (position > value) {
            String quote = "\\".repeat((1 << depth) - 1) + '"';
            masked.append(text, copied, value).append(quote).append(mask).append(quote);
            copied = position;
        }
    }

    /** Where the value begins if what was just read is the name of a member, else the end of the text. */
    private int startOfValue() {
        int colon = afterBlanks(position);
        return colon < text.length() && text.charAt(colon) == ':' ? afterBlanks(colon + 1) : text.length();
    }

    /** A value ends where its object or array goes on or ends, or with the string that all of this stands in. */
    private void skipValue(int depth) {
        int open = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            int end = afterBackslashes(position);
            if (isQuote(end) && depth(position, end) < depth || open == 0 && (c == ',' || c == '}' || c == ']')) {
                return;
            } else if (isQuote(end)) {
                skipString(end);
            } else {
                open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                position = Math.max(end, position + 1);
            }
        }
    }

    /** A string ends with a quote of its depth, or before one that is less deep, which ends what it stands in. */
    private void skipString(int quote) {
        int depth = depth(position, quote);
        position = quote + 1;
        while (position < text.length()) {
            int end = afterBackslashes(position);
            if (isQuote(end) && depth(position, end) <= depth) {
                position = depth(position, end) == depth ? end + 1 : position;
                return;
            }
            position = Math.min(end + 1, text.length());
        }
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int afterBackslashes(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == '\\') {
            next++;
        }
        return next;
    }

    private boolean isQuote(int at) {
        return at < text.length() && text.charAt(at) == '"';
    }

    /** The depth of the quote that is the last of these characters, all others being backslashes. */
    private static int depth(int firstBackslash, int quote) {
        return Integer.numberOfTrailingZeros(quote - firstBackslash + 1);
    }
}
