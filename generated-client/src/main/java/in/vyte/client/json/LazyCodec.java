package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Supplier;

/** The codec of a class that need not be initialized yet. Immutable. */
record LazyCodec<T>(Supplier<Codec<T>> codec) implements Codec<T> {
    @Override
    public T read(JsonParser parser) throws IOException {
        return codec.get().read(parser);
    }

    @Override
    public void write(T value, JsonGenerator generator) throws IOException {
        codec.get().write(value, generator);
    }
}
