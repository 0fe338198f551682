package in.vyte.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import in.vyte.client.json.Codec;
import in.vyte.client.json.Decoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON of the wire. Thread-safe. */
public final class VyteJson {
    /** Deeper than any response of the API, and shallow enough for the stack of any thread. */
    private static final int MAX_NESTING = 100;

    /** The usual length of a request, in bytes. */
    private static final int USUAL_LENGTH = 512;

    /** Interns no names: some of the API's objects are maps by user id, and interning gained no time. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
            .build();

    private VyteJson() {}

    /**
     * Returns the mapper that reads and writes the models as the API does: unknown members and unknown enum values are
     * kept, absent members are left out.
     *
     * @return the mapper; configure a copy of it, never itself
     */
    public static JsonMapper mapper() {
        return MapperHolder.MAPPER;
    }

    /**
     * Writes a value.
     *
     * @param codec the codec of the value
     * @param value the value
     * @param <T> the type of the value
     * @return the JSON in UTF-8
     * @throws IllegalArgumentException if the value is nested too deeply, which only free-form JSON can be
     */
    public static <T> byte[] write(Codec<T> codec, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try {
            try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
                codec.write(value, generator);
            }
            return bytes.toByteArray();
        } catch (StreamConstraintsException tooDeep) {
            int levels = FACTORY.streamWriteConstraints().getMaxNestingDepth();
            throw new IllegalArgumentException("The value is nested more than " + levels + " levels deep", tooDeep);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A write to memory failed", impossible);
        }
    }

    /**
     * Reads a value. If a member has an unexpected type, only that member cannot be read: see
     * {@link in.vyte.client.json.Model}.
     *
     * @param codec the codec of the value
     * @param json the JSON in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws in.vyte.client.json.JsonMismatchException if the JSON as a whole is of another type
     * @throws IOException if the JSON is malformed, or is not just one value
     */
    public static <T> T read(Codec<T> codec, byte[] json) throws IOException {
        return read(codec, json, false);
    }

    /**
     * Reads a value whose members must all have the types that the API document gives them.
     *
     * @param codec the codec of the value
     * @param json the JSON in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws in.vyte.client.json.JsonMismatchException if the JSON is well-formed but of another type
     * @throws IOException if the JSON is malformed, or is not just one value
     */
    public static <T> T readStrictly(Codec<T> codec, byte[] json) throws IOException {
        return read(codec, json, true);
    }

    private static <T> T read(Codec<T> codec, byte[] json, boolean strict) throws IOException {
        try (JsonParser parser = parser(json)) {
            Decoding.begin(parser, strict);
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "There is no value");
            }
            T value = codec.read(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "More follows the value");
            }
            return value;
        }
    }

    static JsonParser parser(byte[] json) throws IOException {
        return FACTORY.createParser(json);
    }

    static JsonParser parser(InputStream json) throws IOException {
        return FACTORY.createParser(json);
    }

    /** Made on first use: the client itself works without a mapper. */
    private static final class MapperHolder {
        static final JsonMapper MAPPER = new JsonMapper(FACTORY.copy());
    }
}
