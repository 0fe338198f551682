package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How one JSON document is decoded: whether a value of an unexpected type fails the whole, and whether there was one.
 * It travels with the parser. Not thread-safe.
 */
public final class Decoding {
    /** So many are kept from any document; beyond, one for so many bytes, since each takes memory. */
    private static final int MANY = 10_000;

    private static final int BYTES_EACH = 64;

    private static final int ID_LENGTH = "65a1f0c2d4e5f60718293e01".length();
    private static final int ID_SLOTS = 32;

    private final boolean strict;
    private final @Nullable String[] ids = new String[ID_SLOTS];
    private @Nullable Timestamp latest;
    private int count;
    private boolean mismatched;

    private Decoding(boolean strict) {
        this.strict = strict;
    }

    /**
     * Begins to decode a document.
     *
     * @param parser stands before the first token
     * @param strict whether a value of an unexpected type fails the whole document instead of its member
     * @return what is known of this decoding
     */
    public static Decoding begin(JsonParser parser, boolean strict) {
        Decoding decoding = new Decoding(strict);
        decoding.attachTo(parser);
        return decoding;
    }

    /** Finds the decoding that a parser began with; any other mapper's parser decodes leniently. */
    static Decoding of(JsonParser parser) {
        Decoding decoding = find(parser);
        return decoding == null ? new Decoding(false) : decoding;
    }

    /** Adds a parser, which is before its first token, to this decoding. */
    void attachTo(JsonParser parser) {
        parser.assignCurrentValue(this);
    }

    /**
     * Reads a text. Equal ids of one document mostly share a string: an event names the same users some twenty times.
     */
    static String text(JsonParser parser) throws IOException {
        Decoding decoding = parser.getTextLength() == ID_LENGTH ? find(parser) : null;
        return decoding == null ? parser.getText() : decoding.id(parser);
    }

    private String id(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int start = parser.getTextOffset();
        int last = start + ID_LENGTH - 1;
        int slot = (digit(text[last - 1]) << 4) + digit(text[last]) & ID_SLOTS - 1;
        String known = ids[slot];
        if (known == null || !isEqual(known, text, start)) {
            known = new String(text, start, ID_LENGTH);
            ids[slot] = known;
        }
        return known;
    }

    /** Returns a number whose lowest four bits are the value of a hex digit. */
    private static int digit(char hex) {
        return hex + 9 * (hex >> 6);
    }

    /** Begins at the end, where the ids of one document differ. */
    private static boolean isEqual(String id, char[] text, int start) {
        for (int i = ID_LENGTH - 1; i >= 0; i--) {
            if (id.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a date-time. Equal ones that follow each other share an object: most of what is created is never updated.
     */
    static Timestamp time(JsonParser parser) throws IOException {
        Decoding decoding = find(parser);
        Timestamp latest = decoding == null ? null : decoding.latest;
        Timestamp time =
                Timestamp.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), latest);
        if (decoding != null) {
            decoding.latest = time;
        }
        return time;
    }

    static boolean isAtRoot(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().matches();
    }

    /** Records a mismatch, or throws it. */
    void found(JsonMismatchException mismatch, JsonParser parser) throws JsonMismatchException {
        count++;
        if (strict || count > MANY && parser.currentLocation().getByteOffset() < (long) BYTES_EACH * count) {
            throw mismatch;
        }
        mismatched = true;
    }

    /**
     * Returns whether a value of an unexpected type was found since this method was called last.
     *
     * @return whether {@link Mismatch#in} finds something in what was decoded
     */
    public boolean takeMismatched() {
        boolean result = mismatched;
        mismatched = false;
        return result;
    }

    private static @Nullable Decoding find(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        while (context.getParent() != null) {
            context = context.getParent();
        }
        return context.getCurrentValue() instanceof Decoding decoding ? decoding : null;
    }
}
