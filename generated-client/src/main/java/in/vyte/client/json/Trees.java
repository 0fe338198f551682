package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Trees of JSON: to and from values, and copies of them so that models cannot be changed. */
final class Trees {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Trees() {}

    /** Writes JSON. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator generator) throws IOException;
    }

    /** Writes a value to a tree of its own. */
    static JsonNode write(Writing value) {
        try (TokenBuffer tokens = new TokenBuffer(null, false)) {
            value.to(tokens);
            try (JsonParser json = tokens.asParser()) {
                json.nextToken();
                return Codecs.ANY.read(json);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A write to memory failed", impossible);
        }
    }

    /** Writes a value as lists, maps, texts and numbers. */
    static Object plain(ApiValue value) {
        return Objects.requireNonNull(MAPPER.convertValue(write(value::write), Object.class));
    }

    /** Reads a value from lists, maps, texts and numbers. */
    static <T> T read(Codec<T> codec, Object plain) {
        try (JsonParser json = MAPPER.valueToTree(plain).traverse()) {
            json.nextToken();
            return codec.read(json);
        } catch (IOException mismatch) {
            throw new IllegalArgumentException(mismatch.getMessage(), mismatch);
        }
    }

    static JsonParser parser(String json) throws IOException {
        return MAPPER.createParser(json);
    }

    /** Returns a value of which nobody else holds a tree. */
    @SuppressWarnings("unchecked") // a copy is of the type of what it was copied from
    static <T> T copyOf(T value) {
        if (value instanceof JsonNode tree) {
            return (T) tree.deepCopy();
        }
        if (value instanceof List<?> list) {
            return (T) list.stream().map(Trees::copyOf).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, copyOf(item)));
            return (T) Collections.unmodifiableMap(copy);
        }
        return value;
    }

    /**
     * Returns a copy of what a builder was given.
     *
     * @throws IllegalArgumentException if it is a collection that holds null; the message names the member
     */
    static @Nullable Object unmodifiable(String member, @Nullable Object value) {
        if (value == null || value instanceof Partial) {
            return value;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> itemOf(member, item)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, itemOf(member, item)));
            return Collections.unmodifiableMap(copy);
        }
        return value instanceof JsonNode tree ? tree.deepCopy() : value;
    }

    private static Object itemOf(String member, @Nullable Object item) {
        if (item == null) {
            throw new IllegalArgumentException("The list " + member + " must not hold null");
        }
        return Objects.requireNonNull(unmodifiable(member, item));
    }
}
