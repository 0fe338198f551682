package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays. Immutable. */
record ListCodec<T>(Codec<T> items) implements Codec<List<T>> {
    /** Most lists inside an event hold no more, and there are many of them. */
    private static final int FEW = 4;

    @Override
    public List<T> read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new JsonMismatchException(parser, "an array");
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        Object first = Items.read(items, parser);
        return parser.nextToken() == JsonToken.END_ARRAY
                ? list(Collections.singletonList(first), first instanceof Unexpected)
                : several(first, parser);
    }

    private List<T> several(@Nullable Object first, JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>(FEW);
        boolean partial = first instanceof Unexpected;
        list.add(first);
        do {
            Object item = Items.read(items, parser);
            partial |= item instanceof Unexpected;
            list.add(item);
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return list(Collections.unmodifiableList(list), partial);
    }

    @SuppressWarnings("unchecked") // without an unexpected one, all items came from the codec
    private List<T> list(List<@Nullable Object> items, boolean partial) {
        return partial ? new PartialList<>(items) : (List<T>) items;
    }

    @Override
    public void write(List<T> list, JsonGenerator generator) throws IOException {
        generator.writeStartArray(list, list.size());
        for (Object item : Partial.all(list)) {
            Items.write(items, item, generator);
        }
        generator.writeEndArray();
    }
}
