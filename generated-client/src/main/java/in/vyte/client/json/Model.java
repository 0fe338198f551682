package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API: the values of its members in the order of its {@link ModelType}. Immutable; two models are
 * equal if they hold the same members, unknown ones included. Printing shows secrets as {@code ***}.
 *
 * <p>A builder copies what it is given, but the JSON trees that a model hands out are its own: do not change them.
 */
public abstract class Model extends ApiValue {
    /** Stands for a member that is present with the value null, as against an absent one. */
    static final Object NULL = new Object();

    final @Nullable Object[] values;
    final @Nullable Map<String, JsonNode> unknown;

    /**
     * For generated classes.
     *
     * @param values the values in the order of the type's table
     * @param unknown the members that are not in the table, or null if there are none
     */
    protected Model(@Nullable Object[] values, @Nullable Map<String, JsonNode> unknown) {
        this.values = values;
        this.unknown = unknown;
    }

    /**
     * Returns the table of this model's members.
     *
     * @return the type
     */
    protected abstract ModelType<?> modelType();

    /**
     * Tells whether a member is present in the JSON of this model, be it with the value null.
     *
     * @param member the JSON name of the member
     * @return true if it is there
     */
    public final boolean has(String member) {
        Field<?> field = modelType().find(member);
        return field == null ? additionalProperties().containsKey(member) : values[field.index] != null;
    }

    /**
     * Returns the members that the API document does not know: what the server sent, or the builder was given.
     *
     * @return an unmodifiable map by JSON name, empty if there are none
     */
    public final Map<String, JsonNode> additionalProperties() {
        return unknown == null ? Map.of() : Collections.unmodifiableMap(unknown);
    }

    /**
     * Returns the value of a member.
     *
     * @param field the member
     * @param <T> the type of its value
     * @return the value, or null if it is absent or null
     */
    protected final <T> @Nullable T get(Field<T> field) {
        Object value = values[field.index];
        return value == null || value == NULL ? null : field.cast(value);
    }

    /**
     * Returns the value of a list member.
     *
     * @param field the member
     * @param <T> the type of the items
     * @return the list, empty if the member is absent or null
     */
    protected final <T> List<T> list(Field<List<T>> field) {
        List<T> list = get(field);
        return list == null ? List.of() : list;
    }

    /**
     * Returns the value of a map member.
     *
     * @param field the member
     * @param <T> the type of the values
     * @return the map, empty if the member is absent or null
     */
    protected final <T> Map<String, T> map(Field<Map<String, T>> field) {
        Map<String, T> map = get(field);
        return map == null ? Map.of() : map;
    }

    /**
     * Returns the value of a set member.
     *
     * @param field the member
     * @param <T> the type of the items
     * @return the set, empty if the member is absent or null
     */
    protected final <T> Set<T> set(Field<Set<T>> field) {
        Set<T> set = get(field);
        return set == null ? Set.of() : set;
    }

    /**
     * Returns the value of a date-time member.
     *
     * @param field the member
     * @return the date-time, or null if it is absent or null
     */
    protected final @Nullable OffsetDateTime dateTime(Field<Timestamp> field) {
        return Timestamp.toOffsetDateTime(get(field));
    }

    @Override
    final void write(JsonGenerator generator) throws IOException {
        writeAs(modelType(), generator);
    }

    @SuppressWarnings("unchecked") // a model's type is the type of its own class
    private <M extends Model> void writeAs(ModelType<M> type, JsonGenerator generator) throws IOException {
        type.write((M) this, generator);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Model that
                && getClass() == that.getClass()
                && Arrays.equals(values, that.values)
                && Objects.equals(unknown, that.unknown);
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(values) + Objects.hashCode(unknown);
    }

    @Override
    public final String toString() {
        return modelType().print(this);
    }

    /**
     * Builds a model. Not for use by several threads.
     *
     * @param <M> the class of the model
     * @param <B> the class of the builder
     */
    public abstract static class Builder<M extends Model, B extends Builder<M, B>> {
        private final ModelType<M> type;
        private final @Nullable Object[] values;
        private @Nullable Map<String, JsonNode> unknown;

        /**
         * For generated classes.
         *
         * @param type the type of the model
         * @param from the model to start from, or null to start empty
         */
        protected Builder(ModelType<M> type, @Nullable M from) {
            this.type = type;
            this.values = from == null ? new Object[type.size()] : from.values.clone();
            this.unknown = from == null || from.unknown == null ? null : new LinkedHashMap<>(from.unknown);
        }

        /**
         * Sets a member.
         *
         * @param field the member
         * @param value its value, or null to leave it out
         * @param <T> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if it is a list that holds null
         */
        protected final <T> B set(Field<T> field, @Nullable T value) {
            if (value instanceof Collection<?> items && items.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("The list " + field.name + " must not hold null");
            }
            return setWithNulls(field, value);
        }

        /**
         * Sets a member that is a list whose items may be null.
         *
         * @param field the member
         * @param value its value, or null to leave it out
         * @param <T> the type of the value
         * @return this builder
         */
        protected final <T> B setWithNulls(Field<T> field, @Nullable T value) {
            values[field.index] = unmodifiable(value);
            return self();
        }

        /**
         * Sets a date-time member.
         *
         * @param field the member
         * @param value its value, or null to leave it out
         * @return this builder
         */
        protected final B setDateTime(Field<Timestamp> field, @Nullable OffsetDateTime value) {
            return set(field, Timestamp.of(value));
        }

        /**
         * Sends a member as {@code null}, which is how an update clears it. To leave a member out, pass null to its own
         * method instead.
         *
         * @param member the JSON name of the member
         * @return this builder
         */
        public final B explicitNull(String member) {
            return put(member, NULL, NullNode.getInstance());
        }

        /**
         * Adds a member that the API document does not know.
         *
         * @param member its JSON name
         * @param value its value, of which the model keeps a copy
         * @return this builder
         * @throws IllegalArgumentException if the model has a method for this member
         */
        public final B additionalProperty(String member, JsonNode value) {
            if (type.find(member) != null) {
                throw new IllegalArgumentException("The member " + member + " has a builder method of its own");
            }
            JsonNode copy = value.deepCopy();
            return put(member, copy, copy);
        }

        /**
         * Builds the model.
         *
         * @return the model
         * @throws IllegalStateException if a required member is not set; the message names it
         */
        public final M build() {
            return type.make(values.clone(), unknown == null ? null : new LinkedHashMap<>(unknown));
        }

        private B put(String member, Object known, JsonNode other) {
            Field<?> field = type.find(member);
            if (field != null) {
                values[field.index] = known;
            } else {
                unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                unknown.put(member, other);
            }
            return self();
        }

        private static @Nullable Object unmodifiable(@Nullable Object value) {
            if (value instanceof List<?> list) {
                List<@Nullable Object> copy = new ArrayList<>(list);
                copy.replaceAll(Builder::unmodifiable);
                return Collections.unmodifiableList(copy);
            }
            if (value instanceof Set<?> set) {
                return Collections.unmodifiableSet(new LinkedHashSet<>(set));
            }
            if (value instanceof Map<?, ?> map) {
                return Collections.unmodifiableMap(new LinkedHashMap<>(map));
            }
            return value instanceof JsonNode tree ? tree.deepCopy() : value;
        }

        @SuppressWarnings("unchecked") // B is the generated subclass itself
        private B self() {
            return (B) this;
        }
    }
}
