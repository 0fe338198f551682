package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that the API sends or takes in one of several JSON types. An item of a list that is of none of them answers
 * empty for each. Immutable; two are equal if their class and what they hold are.
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
     * One of the types that a union can hold.
     *
     * @param type the Java class of the value
     * @param codec its codec
     * @param <T> the Java class of the value
     */
    public record Variant<T>(Class<T> type, Codec<T> codec) {
        /**
         * Makes a variant.
         *
         * @param type the Java class of the value
         * @param codec its codec
         */
        public Variant {
            // A codec is null here only while two classes wait for each other to be initialised.
            Objects.requireNonNull(
                    codec, () -> "The model " + type.getSimpleName() + " refers back to a union that can hold it");
        }
    }

    /**
     * The codec of a union: the class of the JSON value chooses the variant. Thread-safe.
     *
     * @param <U> the class of the union
     */
    public static final class Type<U extends Union> implements Codec<U> {
        private final Function<Object, U> constructor;
        private final List<Variant<?>> variants;

        /**
         * Makes the type of a union.
         *
         * @param type the class
         * @param constructor makes the union from what it holds
         * @param variants what it may hold
         */
        public Type(Class<U> type, Function<Object, U> constructor, Variant<?>... variants) {
            this.constructor = constructor;
            this.variants = List.of(variants);
            ApiValueTypes.register(type, this);
        }

        @Override
        public U read(JsonParser parser) throws IOException {
            for (Variant<?> variant : variants) {
                if (fits(variant.type(), parser)) {
                    return constructor.apply(variant.codec().read(parser));
                }
            }
            throw new JsonMismatchException(parser, expected());
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
                if (variant.codec() instanceof ModelType<?> type) {
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
                if (variant.type().isInstance(value)) {
                    writeAs(variant, value, generator);
                    return;
                }
            }
            throw new IllegalStateException(
                    "No variant holds " + value.getClass().getName());
        }

        private static <T> void writeAs(Variant<T> variant, Object value, JsonGenerator generator) throws IOException {
            variant.codec().write(variant.type().cast(value), generator);
        }

        private static boolean fits(Class<?> type, JsonParser parser) {
            return switch (parser.currentToken()) {
                case VALUE_STRING -> type == String.class || OpenEnum.class.isAssignableFrom(type);
                case VALUE_TRUE, VALUE_FALSE -> type == Boolean.class;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Number.class.isAssignableFrom(type);
                case START_OBJECT -> Model.class.isAssignableFrom(type);
                default -> false;
            };
        }

        private String expected() {
            return variants.stream()
                    .map(variant -> "a " + variant.type().getSimpleName())
                    .reduce((left, right) -> left + " or " + right)
                    .orElse("nothing");
        }
    }
}
