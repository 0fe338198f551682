package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that well-formed JSON is not of the expected type. Carries the place and the types, never the value. */
public final class JsonMismatchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /** The JSON, where it took reading to see that it does not fit. */
    private transient @Nullable TokenBuffer read;

    JsonMismatchException(JsonParser parser, String expected) {
        this(parser.getParsingContext().pathAsPointer().toString(), describe(parser, expected));
    }

    private JsonMismatchException(String path, String problem) {
        super(problem);
        this.path = path;
    }

    /**
     * Returns where the value stands.
     *
     * @return a JSON pointer (RFC 6901) from the root of the document; empty for the root itself
     */
    public String path() {
        return path;
    }

    JsonMismatchException afterReading(TokenBuffer json) {
        this.read = json;
        return this;
    }

    /** Reads the JSON that does not fit. */
    JsonNode readFrom(JsonParser parser) throws IOException {
        if (read == null) {
            return Codecs.ANY.read(parser);
        }
        try (JsonParser copy = read.asParser()) {
            copy.nextToken();
            return Codecs.ANY.read(copy);
        }
    }

    /** Leaves out the stack: a lenient decoding goes on, and the path says where the value stands. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    private static String describe(JsonParser parser, String expected) {
        String found = switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "a decimal number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
        return "expected " + expected + " but found " + found;
    }
}
