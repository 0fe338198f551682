package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** The codecs of JSON strings and numbers to which the API gives a format. Immutable and thread-safe. */
public final class Formats {
    /** A date and time with an offset, where it is not a member of its own: in a list, a map, a union. */
    public static final Codec<OffsetDateTime> DATE_TIME = new Text<>(
            "a date-time such as 2026-03-10T08:00:00.000Z",
            OffsetDateTime::parse,
            time -> Objects.requireNonNull(Timestamp.of(time)).toString());

    /** A URI or a relative reference (RFC 3986). */
    public static final Codec<URI> URI_TEXT = new Text<>("a URI", URI::create, URI::toString);

    /** A UUID (RFC 9562). */
    public static final Codec<UUID> UUID_TEXT = new Text<>("a UUID", UUID::fromString, UUID::toString);

    /** Bytes in Base64. */
    public static final Codec<Bytes> BYTES = new Text<>("a text in Base64", Bytes::decode, Bytes::toBase64);

    /** A JSON number held as a binary floating point number of single precision. */
    public static final Codec<Float> FLOAT = new FloatCodec();

    private Formats() {}

    private record Text<T>(String expected, Function<String, T> reader, Function<T, String> writer)
            implements Codec<T> {
        /** Leaves out the cause of a mismatch: its message quotes the text. */
        @Override
        public T read(JsonParser parser) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new JsonMismatchException(parser, expected);
            }
            try {
                return reader.apply(parser.getText());
            } catch (DateTimeException | IllegalArgumentException refused) {
                throw new JsonMismatchException(parser, expected);
            }
        }

        @Override
        public void write(T value, JsonGenerator generator) throws IOException {
            generator.writeString(writer.apply(value));
        }
    }

    private static final class FloatCodec implements Codec<Float> {
        @Override
        public Float read(JsonParser parser) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                throw new JsonMismatchException(parser, "a number");
            }
            float number = parser.getFloatValue();
            if (Float.isInfinite(number)) {
                throw new JsonMismatchException(parser, "a number of 32 bits");
            }
            return number;
        }

        @Override
        public void write(Float value, JsonGenerator generator) throws IOException {
            generator.writeNumber(value);
        }
    }
}
