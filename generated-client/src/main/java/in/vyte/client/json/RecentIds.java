package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lets equal ids share one string: an event names the same users some twenty times, and so do the events of a list.
 *
 * <p>It remembers only strings that have the form of an id, so no name, address or secret stays behind. Threads may
 * overwrite each other's entries: then a string is made anew, which is all that a miss costs.
 */
final class RecentIds {
    private static final int LENGTH = "65a1f0c2d4e5f60718293e01".length();
    private static final int SLOTS = 1024;
    private static final @Nullable String[] RECENT = new String[SLOTS];

    private RecentIds() {}

    /** Returns the text of the string at which the parser stands. */
    static String text(JsonParser parser) throws IOException {
        return parser.getTextLength() == LENGTH
                ? id(parser.getTextCharacters(), parser.getTextOffset())
                : parser.getText();
    }

    private static String id(char[] text, int start) {
        int hash = 0;
        for (int i = start; i < start + LENGTH; i++) {
            if (!isHex(text[i])) {
                return new String(text, start, LENGTH);
            }
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        String recent = RECENT[slot];
        if (recent != null && isSame(recent, text, start)) {
            return recent;
        }
        String made = new String(text, start, LENGTH);
        RECENT[slot] = made;
        return made;
    }

    private static boolean isSame(String recent, char[] text, int start) {
        for (int i = 0; i < LENGTH; i++) {
            if (recent.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
