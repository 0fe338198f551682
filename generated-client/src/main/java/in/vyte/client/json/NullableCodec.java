package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Items that may be null, which {@link Items} sees to. Immutable. */
record NullableCodec<T>(Codec<T> codec) implements Codec<T> {
    @Override
    public T read(JsonParser parser) throws IOException {
        return codec.read(parser);
    }

    @Override
    public void write(T value, JsonGenerator generator) throws IOException {
        codec.write(value, generator);
    }
}
