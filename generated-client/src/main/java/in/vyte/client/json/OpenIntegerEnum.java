package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An integer of a set that may grow. A value that this version of the client does not know is kept as it is. Immutable;
 * two are equal if their class and their number are equal.
 */
public abstract class OpenIntegerEnum extends ApiValue {
    private static final long serialVersionUID = 1L;

    private final transient long value;
    private final transient boolean known;

    /**
     * For generated classes.
     *
     * @param value the number on the wire
     * @param known whether the API document lists it
     */
    protected OpenIntegerEnum(long value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Returns the number on the wire.
     *
     * @return the number
     */
    public final long value() {
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
        generator.writeNumber(value);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenIntegerEnum that && getClass() == that.getClass() && value == that.value;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public final String toString() {
        return Long.toString(value);
    }

    /**
     * The known values of an open enum of integers, and its codec. Immutable and thread-safe.
     *
     * @param <E> the class of the enum
     */
    public static final class Type<E extends OpenIntegerEnum> implements Codec<E> {
        private final Map<Long, E> known = new LinkedHashMap<>();
        private final LongFunction<E> unknown;

        /**
         * Creates the type of an open enum.
         *
         * @param type the class
         * @param unknown creates a value that is not listed
         * @param known the listed values
         */
        @SafeVarargs
        public Type(Class<E> type, LongFunction<E> unknown, E... known) {
            this.unknown = unknown;
            for (E value : known) {
                this.known.put(value.value(), value);
            }
            ApiValueTypes.register(type, this);
        }

        /**
         * Returns the enum value of a number: always the same object for a listed one.
         *
         * @param value the number on the wire
         * @return the enum value
         */
        public E of(long value) {
            E found = known.get(value);
            return found == null ? unknown.apply(value) : found;
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
            return of(Codecs.LONG.read(parser));
        }

        @Override
        public void write(E value, JsonGenerator generator) throws IOException {
            generator.writeNumber(value.value());
        }
    }
}
