package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes the items of arrays and the values of maps; what cannot be read is an {@link Unexpected}. */
final class Items {
    private Items() {}

    static <T> @Nullable Object read(Codec<T> items, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL && items instanceof NullableCodec) {
            return null;
        }
        try {
            return items.read(parser);
        } catch (JsonMismatchException mismatch) {
            return Unexpected.readItem(items, parser, mismatch);
        }
    }

    static <T> void write(Codec<T> items, @Nullable Object item, JsonGenerator generator) throws IOException {
        if (item == null) {
            generator.writeNull();
        } else if (item instanceof Unexpected unexpected) {
            unexpected.write(generator);
        } else {
            items.write(cast(item), generator);
        }
    }

    @SuppressWarnings("unchecked") // what a list or map holds is of the type of its codec
    private static <T> T cast(Object item) {
        return (T) item;
    }
}
