package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A string of a set that may grow. A value that this version of the client does not know is kept as it is. Immutable;
 * two are equal if their class and their text are equal.
 */
public abstract class OpenEnum extends ApiValue {
    private static final long serialVersionUID = 1L;

    private final transient String value;
    private final transient boolean known;

    /**
     * For generated classes.
     *
     * @param value the text on the wire
     * @param known whether the API document lists it
     */
    protected OpenEnum(String value, boolean known) {
        this.value = Objects.requireNonNull(value, "An enum value cannot be null");
        this.known = known;
    }

    /**
     * Returns the text on the wire.
     *
     * @return the text
     */
    public final String value() {
        return value;
    }

    /**
     * Returns whether the API document that this client was generated from lists the value.
     *
     * @return true if it does
     */
    public final boolean isKnown() {
        return known;
    }

    @Override
    final void write(JsonGenerator generator) throws IOException {
        generator.writeString(value);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }

    /**
     * The known values of an open enum, and its codec. Thread-safe.
     *
     * @param <E> the class of the enum
     */
    public static final class Type<E extends OpenEnum> implements Codec<E> {
        private final Map<String, E> known = new LinkedHashMap<>();
        private final Function<String, E> unknown;

        /**
         * Creates the type of an open enum.
         *
         * @param type the class
         * @param unknown creates a value that is not listed
         * @param known the listed values
         */
        @SafeVarargs
        public Type(Class<E> type, Function<String, E> unknown, E... known) {
            this.unknown = unknown;
            for (E value : known) {
                this.known.put(value.value(), value);
            }
            ApiValueTypes.register(type, this);
        }

        /**
         * Returns the enum value of a text: always the same object for a listed one.
         *
         * @param text the text on the wire
         * @return the value
         */
        public E of(String text) {
            E value = known.get(text);
            return value == null ? unknown.apply(text) : value;
        }

        /**
         * Returns the listed values.
         *
         * @return the values in the order of the API document
         */
        public List<E> values() {
            return List.copyOf(known.values());
        }

        @Override
        public E read(JsonParser parser) throws IOException {
            return of(Codecs.STRING.read(parser));
        }

        @Override
        public void write(E value, JsonGenerator generator) throws IOException {
            generator.writeString(value.value());
        }
    }
}
