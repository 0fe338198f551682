package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lets equal ids share one string: an event names the same users some twenty times, and so do the events of a list.
 *
 * <p>It remembers only strings that have the form of an id, so no name or address stays behind. A secret may have that
 * form too: members marked as secret are {@link Codecs#forgetful not read through it}. Threads may overwrite each
 * other's entries: then a string is made anew, which is all that a miss costs.
 */
final class RecentIds {
    private static final int LENGTH = "65a1f0c2d4e5f60718293e01".length();

    /** An id begins with the second it was made in; by what follows ids of one second differ too. */
    private static final int TIME = 8;

    private static final int SLOTS = 1024;
    private static final @Nullable Id[] RECENT = new Id[SLOTS];

    /** What came last to each place: most ids come once, and it takes a second time to be remembered. */
    private static final int[] SEEN = new int[SLOTS];

    private RecentIds() {}

    private record Id(char[] characters, String text) {}

    /** Returns the text of the string at which the parser stands. */
    static String text(JsonParser parser) throws IOException {
        return parser.getTextLength() == LENGTH
                ? id(parser.getTextCharacters(), parser.getTextOffset())
                : parser.getText();
    }

    private static String id(char[] text, int start) {
        int hash = hash(text, start);
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        Id recent = RECENT[slot];
        if (recent != null && Arrays.equals(recent.characters, 0, LENGTH, text, start, start + LENGTH)) {
            return recent.text;
        }
        String made = new String(text, start, LENGTH);
        if (SEEN[slot] != hash) {
            SEEN[slot] = hash;
        } else if (isHex(text, start)) {
            RECENT[slot] = new Id(Arrays.copyOfRange(text, start, start + LENGTH), made);
        }
        return made;
    }

    /** Takes two characters a step: each step has to wait for the multiplication of the one before. */
    private static int hash(char[] text, int start) {
        int hash = 0;
        for (int i = start + TIME; i < start + LENGTH; i += 2) {
            hash = 31 * hash + (text[i] << 5 ^ text[i + 1]);
        }
        return hash;
    }

    private static boolean isHex(char[] text, int start) {
        for (int i = start; i < start + LENGTH; i++) {
            char c = text[i];
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
