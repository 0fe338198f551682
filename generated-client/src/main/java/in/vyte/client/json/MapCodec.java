package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects used as maps. Immutable. */
record MapCodec<T>(Codec<T> values) implements Codec<Map<String, T>> {
    /** Enough for most. */
    private static final int FEW = 4;

    @Override
    @SuppressWarnings("unchecked") // without an unexpected one, all values came from the codec
    public Map<String, T> read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonMismatchException(parser, "an object");
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>(FEW);
        boolean partial = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Object value = Items.read(values, parser);
            partial |= value instanceof Unexpected;
            map.put(name, value);
        }
        return partial ? new PartialMap<>(map) : (Map<String, T>) Collections.unmodifiableMap(map);
    }

    @Override
    public void write(Map<String, T> map, JsonGenerator generator) throws IOException {
        generator.writeStartObject(map, map.size());
        for (Map.Entry<?, ?> entry : Partial.all(map).entrySet()) {
            generator.writeFieldName((String) entry.getKey());
            Items.write(values, entry.getValue(), generator);
        }
        generator.writeEndObject();
    }
}
