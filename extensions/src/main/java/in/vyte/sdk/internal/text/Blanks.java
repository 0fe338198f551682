package in.vyte.sdk.internal.text;

/** White space, and characters that show as little: no-break and zero-width spaces, byte order marks, controls. */
public final class Blanks {
    private Blanks() {}

    /**
     * Removes them from both ends of a text.
     *
     * @param text the text
     * @return the rest, empty if there is nothing else
     */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
