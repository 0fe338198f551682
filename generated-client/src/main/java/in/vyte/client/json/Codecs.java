package in.vyte.client.json;

import static com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS;
import static com.fasterxml.jackson.databind.SerializationFeature.FLUSH_AFTER_WRITE_VALUE;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codecs of the JSON types that the API uses. Thread-safe. */
public final class Codecs {
    /** A JSON string. */
    public static final Codec<String> STRING =
            scalar("a string", JsonToken.VALUE_STRING, JsonParser::getText, (text, out) -> out.writeString(text));

    /** A JSON integer of 32 bits. */
    public static final Codec<Integer> INTEGER =
            scalar("an integer", JsonToken.VALUE_NUMBER_INT, Codecs::integer, (number, out) -> out.writeNumber(number));

    /** A JSON integer of 64 bits. */
    public static final Codec<Long> LONG = scalar(
            "an integer", JsonToken.VALUE_NUMBER_INT, Codecs::longInteger, (number, out) -> out.writeNumber(number));

    /** A JSON number that may have a fraction. */
    public static final Codec<BigDecimal> NUMBER =
            new NumberCodec<>(JsonParser::getDecimalValue, (number, out) -> out.writeNumber(number));

    /** A JSON number held as a binary floating point number. */
    public static final Codec<Double> DOUBLE =
            new NumberCodec<>(Codecs::exact, (number, out) -> out.writeNumber(number));

    /** A JSON boolean. */
    public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    /** A calendar day, {@code yyyy-MM-dd}. */
    public static final Codec<LocalDate> DATE =
            scalar("a date", JsonToken.VALUE_STRING, Codecs::date, (day, out) -> out.writeString(day.toString()));

    /** A date and time with an offset. */
    public static final Codec<Timestamp> TIMESTAMP =
            scalar("a date-time", JsonToken.VALUE_STRING, Codecs::timestamp, (time, out) -> time.write(out));

    /** Any JSON value, where the API documents no type. */
    public static final Codec<JsonNode> ANY = new AnyCodec();

    private Codecs() {}

    /**
     * Returns a codec of arrays. What it reads is unmodifiable.
     *
     * @param items the codec of the items
     * @param <T> the type of the items
     * @return the codec
     */
    public static <T> Codec<List<T>> list(Codec<T> items) {
        return new ListCodec<>(Objects.requireNonNull(items));
    }

    /**
     * Returns a codec of objects used as maps. What it reads is unmodifiable and keeps its order.
     *
     * @param values the codec of the values
     * @param <T> the type of the values
     * @return the codec
     */
    public static <T> Codec<Map<String, T>> map(Codec<T> values) {
        return new MapCodec<>(Objects.requireNonNull(values));
    }

    /**
     * Returns a codec of arrays whose items are all different. What it reads is unmodifiable and keeps its order.
     *
     * @param items the codec of the items
     * @param <T> the type of the items
     * @return the codec
     */
    public static <T> Codec<Set<T>> set(Codec<T> items) {
        return new SetCodec<>(list(items));
    }

    /**
     * Returns a codec that is looked up when it is first used, for classes that lead back to each other.
     *
     * @param codec finds the codec
     * @param <T> the type of the values
     * @return the codec
     */
    public static <T> Codec<T> lazy(Supplier<Codec<T>> codec) {
        return new LazyCodec<>(codec);
    }

    /**
     * Returns a codec of items that may be null.
     *
     * @param items the codec of the items that are not
     * @param <T> the type of the items
     * @return the codec, for a list, set or map
     */
    public static <T> Codec<T> nullable(Codec<T> items) {
        return new NullableCodec<>(items);
    }

    /**
     * Reads an item of an array.
     *
     * @param items the codec of the items
     * @param parser stands on the first token of the item
     * @param <T> the type of the items
     * @return the item; the accessors of a model that is no object throw; null for any other item that cannot be read
     * @throws IOException if the JSON is malformed or its source fails
     */
    public static <T> @Nullable T item(Codec<T> items, JsonParser parser) throws IOException {
        return Partial.readable(Items.read(items, parser));
    }

    /** Returns whether values of a codec are mutable trees, or hold them. */
    static boolean isFreeForm(Codec<?> codec) {
        return codec == ANY
                || codec instanceof NullableCodec<?> items && isFreeForm(items.codec())
                || codec instanceof ListCodec<?> list && isFreeForm(list.items())
                || codec instanceof SetCodec<?> set && isFreeForm(set.items())
                || codec instanceof MapCodec<?> map && isFreeForm(map.values());
    }

    /** Returns the codec that does the work for another, which is known once all classes are initialized. */
    static Codec<?> resolved(Codec<?> codec) {
        if (codec instanceof LazyCodec<?> lazy) {
            return resolved(lazy.codec().get());
        }
        return codec instanceof NullableCodec<?> items ? resolved(items.codec()) : codec;
    }

    private static Integer integer(JsonParser parser) throws IOException {
        try {
            return parser.getIntValue();
        } catch (InputCoercionException tooLarge) {
            throw new JsonMismatchException(parser, "an integer of 32 bits");
        }
    }

    private static Long longInteger(JsonParser parser) throws IOException {
        try {
            return parser.getLongValue();
        } catch (InputCoercionException tooLarge) {
            throw new JsonMismatchException(parser, "an integer of 64 bits");
        }
    }

    /** Refuses a number that would be written back as another one. */
    private static Double exact(JsonParser parser) throws IOException {
        BigDecimal decimal = parser.getDecimalValue();
        double number = decimal.doubleValue();
        if (Double.isInfinite(number) || BigDecimal.valueOf(number).compareTo(decimal) != 0) {
            throw new JsonMismatchException(parser, "a number of 64 bits");
        }
        return number;
    }

    private static LocalDate date(JsonParser parser) throws IOException {
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeException refused) {
            throw mismatch(parser, "a date such as 2026-03-10", refused);
        }
    }

    private static Timestamp timestamp(JsonParser parser) throws IOException {
        try {
            return Decoding.time(parser);
        } catch (DateTimeException refused) {
            throw mismatch(parser, "a date-time such as 2026-03-10T08:00:00.000Z", refused);
        }
    }

    /** Leaves out the cause on purpose: the message of a date's refusal quotes the text that was refused. */
    private static JsonMismatchException mismatch(JsonParser parser, String expected, DateTimeException ignoredCause) {
        return new JsonMismatchException(parser, expected);
    }

    private static <T> Codec<T> scalar(String name, JsonToken token, Reader<T> reader, Writer<T> writer) {
        return new ScalarCodec<>(name, token, reader, writer);
    }

    private interface Reader<T> {
        T read(JsonParser parser) throws IOException;
    }

    private interface Writer<T> {
        void write(T value, JsonGenerator generator) throws IOException;
    }

    private record ScalarCodec<T>(String name, JsonToken token, Reader<T> reader, Writer<T> writer)
            implements Codec<T> {
        @Override
        public T read(JsonParser parser) throws IOException {
            if (parser.currentToken() != token) {
                throw new JsonMismatchException(parser, name);
            }
            return reader.read(parser);
        }

        @Override
        public void write(T value, JsonGenerator generator) throws IOException {
            writer.write(value, generator);
        }
    }

    private static final class BooleanCodec implements Codec<Boolean> {
        @Override
        public Boolean read(JsonParser parser) throws IOException {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                default -> throw new JsonMismatchException(parser, "a boolean");
            };
        }

        @Override
        public void write(Boolean value, JsonGenerator generator) throws IOException {
            generator.writeBoolean(value);
        }
    }

    private record NumberCodec<T>(Reader<T> reader, Writer<T> writer) implements Codec<T> {
        @Override
        public T read(JsonParser parser) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                throw new JsonMismatchException(parser, "a number");
            }
            return reader.read(parser);
        }

        @Override
        public void write(T value, JsonGenerator generator) throws IOException {
            writer.write(value, generator);
        }
    }

    private static final class AnyCodec implements Codec<JsonNode> {
        private static final JsonMapper MAPPER = new JsonMapper();
        private static final ObjectReader TREES = MAPPER.reader()
                .with(USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
        private static final ObjectWriter WRITER = MAPPER.writer().without(FLUSH_AFTER_WRITE_VALUE);

        @Override
        public JsonNode read(JsonParser parser) throws IOException {
            return TREES.readTree(parser);
        }

        @Override
        public void write(JsonNode value, JsonGenerator generator) throws IOException {
            WRITER.writeValue(generator, value);
        }
    }
}
