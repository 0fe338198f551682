package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that has one of several JSON types. In a list, an item of any other type is kept, and its accessors all
 * return empty. Immutable; two are equal if their classes and their values are equal.
 */
public abstract class Union extends ApiValue {
    private static final long serialVersionUID = 1L;

    private final transient Object value;

    /**
     * For generated classes.
     *
     * @param value what it holds
     */
    protected Union(Object value) {
        this.value = Objects.requireNonNull(value, "A union cannot hold null");
    }

    /**
     * Returns the codec of this union's class.
     *
     * @return the type
     */
    protected abstract Type<?> unionType();

    /**
     * Returns what it holds, if that is of a given class.
     *
     * @param wanted the class
     * @param <T> the class
     * @return the value, empty if it holds one of another class
     */
    protected final <T> Optional<T> as(Class<T> wanted) {
        return wanted.isInstance(value) ? Optional.of(wanted.cast(value)) : Optional.empty();
    }

    final Object held() {
        return value;
    }

    /**
     * Returns what it holds, if that is a list.
     *
     * @param <T> the type of the items
     * @return the list, empty if it holds something else
     */
    @SuppressWarnings("unchecked") // a union has at most one variant that is a list
    protected final <T> Optional<List<T>> asList() {
        return value instanceof List<?> list ? Optional.of((List<T>) list) : Optional.empty();
    }

    /**
     * Returns what it holds, if that is a set.
     *
     * @param <T> the type of the items
     * @return the set, empty if it holds something else
     */
    @SuppressWarnings("unchecked") // a union has at most one variant that is a set
    protected final <T> Optional<Set<T>> asSet() {
        return value instanceof Set<?> set ? Optional.of((Set<T>) set) : Optional.empty();
    }

    /**
     * Returns what it holds, if that is a map.
     *
     * @param <T> the type of the values
     * @return the map, empty if it holds something else
     */
    @SuppressWarnings("unchecked") // a union has at most one variant that is a map
    protected final <T> Optional<Map<String, T>> asMap() {
        return value instanceof Map<?, ?> map ? Optional.of((Map<String, T>) map) : Optional.empty();
    }

    @Override
    final void write(JsonGenerator generator) throws IOException {
        unionType().writeValue(value, generator);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Union that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value instanceof Unexpected unexpected
                ? unexpected.print(Secrets.within(unionType()))
                : Printed.of(value);
    }

    /**
     * The codec of a union: the JSON value chooses the variant. Immutable and thread-safe.
     *
     * @param <U> the class of the union
     */
    public static final class Type<U extends Union> implements Codec<U> {
        private final Function<Object, U> constructor;
        private final List<Variant<?>> variants;

        /**
         * Creates the type of a union.
         *
         * @param type the class
         * @param constructor creates the union from what it holds
         * @param variants what it may hold, in the order in which they are tried
         */
        public Type(Class<U> type, Function<Object, U> constructor, Variant<?>... variants) {
            this.constructor = constructor;
            this.variants = List.of(variants);
            ApiValueTypes.register(type, this);
        }

        @Override
        public U read(JsonParser parser) throws IOException {
            for (Variant<?> variant : variants) {
                if (variant.fits(parser.currentToken())) {
                    return variant.isUnconditional()
                            ? constructor.apply(variant.codec.read(parser))
                            : readByMembers(parser);
                }
            }
            throw new JsonMismatchException(parser, expected());
        }

        private U readByMembers(JsonParser parser) throws IOException {
            JsonToken token = parser.currentToken();
            JsonMismatchException mismatch = new JsonMismatchException(parser, expected());
            TokenBuffer object = UnionMembers.copy(parser);
            Map<String, String> members = UnionMembers.of(object);
            for (Variant<?> variant : variants) {
                if (variant.fits(token) && variant.matches(members)) {
                    JsonParser copy = UnionMembers.parser(object, Decoding.of(parser));
                    return constructor.apply(variant.codec.read(copy));
                }
            }
            throw mismatch.afterReading(object);
        }

        @Override
        public void write(U union, JsonGenerator generator) throws IOException {
            union.write(generator);
        }

        /** Returns a union that holds none of its types, for an item of a list. */
        U unreadable(Unexpected item) {
            return constructor.apply(item);
        }

        U of(Object value) {
            return constructor.apply(value);
        }

        List<Variant<?>> variants() {
            return variants;
        }

        /** Returns the model that it can hold, if it can hold one. */
        @Nullable
        ModelType<?> model() {
            for (Variant<?> variant : variants) {
                if (Codecs.resolved(variant.codec) instanceof ModelType<?> type) {
                    return type;
                }
            }
            return null;
        }

        private void writeValue(Object value, JsonGenerator generator) throws IOException {
            if (value instanceof Unexpected unexpected) {
                unexpected.write(generator);
                return;
            }
            for (Variant<?> variant : variants) {
                if (variant.type.isInstance(value)) {
                    variant.write(value, generator);
                    return;
                }
            }
            throw new IllegalStateException(
                    "No variant holds " + value.getClass().getName());
        }

        private String expected() {
            return variants.stream()
                    .map(variant -> "a " + variant.type.getSimpleName())
                    .reduce((left, right) -> left + " or " + right)
                    .orElse("nothing");
        }
    }
}
