package in.vyte.sdk.call;

import java.util.List;
import java.util.Locale;

/**
 * Walks over text that is perhaps JSON, perhaps only its beginning, and replaces the values of members whose name tells
 * of a secret. All else stays as it was. For one walk.
 */
final class JsonSecrets {
    private static final List<String> TELLING =
            List.of("password", "secret", "token", "hash", "authorization", "api_key", "apikey", "api-key");

    private final String text;
    private final String mask;
    private final StringBuilder masked;
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
            if (text.charAt(position) == '"') {
                copyString();
            } else {
                masked.append(text.charAt(position++));
            }
        }
        return masked.toString();
    }

    private void copyString() {
        int start = position;
        skipString();
        String quoted = text.substring(start, position);
        masked.append(quoted);
        int value = startOfValue();
        if (value < text.length() && isTelling(quoted)) {
            masked.append(text, position, value).append('"').append(mask).append('"');
            position = value;
            skipValue();
        }
    }

    /** Where the value begins if what was just read is the name of a member, else the end of the text. */
    private int startOfValue() {
        int colon = afterBlanks(position);
        return colon < text.length() && text.charAt(colon) == ':' ? afterBlanks(colon + 1) : text.length();
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isTelling(String quoted) {
        String name = quoted.toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(name::contains);
    }

    private void skipValue() {
        int depth = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '"') {
                skipString();
            } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                return;
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                position++;
            }
        }
    }

    private void skipString() {
        position++;
        while (position < text.length() && text.charAt(position) != '"') {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position = Math.min(position + 1, text.length());
    }
}
