package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** Returns a copy whose trees are not shared. */
    @SuppressWarnings("unchecked") // a copy is of the type of what it was copied from
    static <T> T copyOf(T value) {
        if (value instanceof JsonNode tree) {
            return (T) tree.deepCopy();
        }
        if (value instanceof List<?> list) {
            return (T) list.stream().map(Trees::copyOf).toList();
        }
        if (value instanceof Set<?> set) {
            Set<Object> copy = new LinkedHashSet<>();
            set.forEach(item -> copy.add(copyOf(item)));
            return (T) Collections.unmodifiableSet(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, copyOf(item)));
            return (T) Collections.unmodifiableMap(copy);
        }
        return value;
    }

    /**
     * Returns a value that a builder was given.
     *
     * @throws IllegalArgumentException if it is a collection that holds null, at any depth; the message names the
     *     member
     */
    static <T> @Nullable T withoutNull(String member, @Nullable T value) {
        if (holdsNull(value)) {
            throw new IllegalArgumentException("The list " + member + " must not hold null");
        }
        return value;
    }

    private static boolean holdsNull(@Nullable Object value) {
        for (Object item : itemsOf(value)) {
            if (item == null || holdsNull(item)) {
                return true;
            }
        }
        return false;
    }

    private static Collection<?> itemsOf(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items;
        }
        return value instanceof Map<?, ?> map ? map.values() : List.of();
    }

    /** Returns a copy of what a builder was given. */
    static @Nullable Object unmodifiable(@Nullable Object value) {
        if (value instanceof Partial) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            copy.replaceAll(Trees::unmodifiable);
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Set<?> set) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(set));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
            copy.replaceAll((key, item) -> unmodifiable(item));
            return Collections.unmodifiableMap(copy);
        }
        return value instanceof JsonNode tree ? tree.deepCopy() : value;
    }
}
