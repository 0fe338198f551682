package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Reads and writes one kind of JSON value. Implementations are immutable and so thread-safe.
 *
 * @param <T> the Java type of the value
 */
public interface Codec<T> {
    /**
     * Reads the value at which the parser stands, leaving the parser on the value's last token.
     *
     * @param parser stands on the first token of the value, which is never {@code null} of JSON
     * @return the value
     * @throws JsonMismatchException if the JSON is well-formed but of another type; the parser then still stands on the
     *     value's first token, so that it can be read in another way
     * @throws IOException if the JSON is malformed or its source fails
     */
    T read(JsonParser parser) throws IOException;

    /**
     * Writes a value.
     *
     * @param value the value to write
     * @param generator where it goes
     * @throws IOException if the generator cannot write
     */
    void write(T value, JsonGenerator generator) throws IOException;
}
