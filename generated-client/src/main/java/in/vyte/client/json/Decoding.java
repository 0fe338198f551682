package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;

/**
 * How one JSON document is decoded: whether a value of an unexpected type fails the whole, and whether there was one.
 * It travels with the parser. Not thread-safe.
 */
public final class Decoding {
    /** So many are kept from any document; beyond, one for so many bytes, since each takes memory. */
    private static final int MANY = 10_000;

    private static final int BYTES_EACH = 64;

    private final boolean strict;
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
        return root(parser).getCurrentValue() instanceof Decoding decoding ? decoding : new Decoding(false);
    }

    /** Lets a parser, which stands before its first token, take part in this decoding. */
    void attachTo(JsonParser parser) {
        parser.assignCurrentValue(this);
    }

    static boolean isAtRoot(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().matches();
    }

    /** Takes note of a mismatch, or throws it. */
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

    private static JsonStreamContext root(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        while (context.getParent() != null) {
            context = context.getParent();
        }
        return context;
    }
}
