package in.vyte.sdk.call;

/**
 * Replaces the values in form and query text, such as {@code name=value&name=value}, whose name tells of a secret,
 * wherever in a text that stands. All else stays as it was. Each character is looked at a fixed number of times,
 * whatever the text.
 */
final class FormSecrets {
    private static final String BEFORE_NAME = "\"\\'&?;,<>=/:#({";

    /** What cannot be in a value, which has it percent-encoded, and so surely ends it. */
    private static final String AFTER_VALUE = "\"&<>";

    private FormSecrets() {}

    static String masked(String text, String mask) {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', Math.max(equals + 1, copied))) {
            if (TellingNames.isTelling(text.substring(startOfName(text, equals), equals))) {
                int end = endOfValue(text, equals + 1);
                masked.append(text, copied, equals + 1).append(end > equals + 1 ? mask : "");
                copied = end;
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static int startOfName(String text, int end) {
        int start = end;
        while (start > 0 && !isBlankOrOneOf(BEFORE_NAME, text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfValue(String text, int start) {
        int end = start;
        while (end < text.length() && !isBlankOrOneOf(AFTER_VALUE, text.charAt(end))) {
            end++;
        }
        boolean isQuoted = end < text.length() && text.charAt(end) == '"';
        while (isQuoted && end > start && text.charAt(end - 1) == '\\') {
            end--; // the backslashes belong to the quote
        }
        return end;
    }

    private static boolean isBlankOrOneOf(String some, char c) {
        return Character.isWhitespace(c) || some.indexOf(c) >= 0;
    }
}
