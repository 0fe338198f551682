package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API: the values of its members in the order of its {@link ModelType}. Immutable; two models are
 * equal if they hold the same members, unknown ones included. Printing takes one line and shows secrets as {@code ***}.
 *
 * <p><b>A member of an unexpected type does not fail the call.</b> Only the method of that member throws
 * {@code in.vyte.sdk.error.VyteDecodingException} ({@link UnreadableMemberException} where the SDK is not in use),
 * unless the JSON allows one reading only: {@code "true"} is read as true, {@code 3.0} as 3, one object as a list of
 * one, an object as its id where an id is expected, and an id as an object with that id. The JSON is kept:
 * {@link #raw(String)} returns it, {@link #mismatches} lists it, and it is written back. {@link #readable} leaves out
 * what cannot be read.
 *
 * <p>In a list of objects, an item that is not an object becomes a model whose methods all throw. Any other item that
 * cannot be read is left out of the list, but is written back.
 */
public abstract class Model extends ApiValue {
    private static final long serialVersionUID = 1L;

    /** Stands for a member that is present with the value null, as against an absent one. */
    static final Object NULL = new Object();

    /** The values in the order of the type's table and, after them, {@link Others} if there are any. */
    final transient @Nullable Object[] values;

    /**
     * For generated classes.
     *
     * @param values what the model holds
     */
    protected Model(@Nullable Object[] values) {
        this.values = values;
    }

    /**
     * Returns the table of this model's members.
     *
     * @return the type
     */
    protected abstract ModelType<?> modelType();

    /**
     * Returns a model without what cannot be read: such members are absent, such items left out of their lists, at any
     * depth. No method of the result throws.
     *
     * @param model the model
     * @param <M> the class of the model
     * @return the model itself if all of it can be read
     */
    public static <M extends Model> M readable(M model) {
        return Readable.of(model);
    }

    /**
     * Returns whether a member is present in the JSON of this model, even with the value null.
     *
     * @param member the JSON name of the member
     * @return true if it is there
     */
    public final boolean has(String member) {
        Field<?> field = modelType().find(member);
        return field == null ? Others.unknownOf(this).containsKey(member) : values[field.index] != null;
    }

    /**
     * Returns whether the method of a member returns rather than throws.
     *
     * @param member the JSON name of the member
     * @return false if the member's JSON is of an unexpected type and cannot be converted; true for an absent member
     */
    public final boolean isReadable(String member) {
        Unexpected whole = Others.wholeOf(this);
        Field<?> field = modelType().find(member);
        boolean isUnreadable = field != null && values[field.index] instanceof Unexpected found && !found.isReadable();
        return !isUnreadable && (whole == null || whole.isReadable());
    }

    /**
     * Returns the JSON of a member, of any type, as it was read.
     *
     * @param member the JSON name of the member, known to the API document or not
     * @return a copy of the JSON, empty if the member is absent
     */
    public final Optional<JsonNode> raw(String member) {
        Field<?> field = modelType().find(member);
        if (field == null) {
            return Optional.ofNullable(Others.unknownOf(this).get(member)).map(JsonNode::deepCopy);
        }
        Object value = values[field.index];
        return value == null ? Optional.empty() : Optional.of(Trees.write(json -> field.writeValue(value, json)));
    }

    /**
     * Returns the JSON of this model, as it was read.
     *
     * @return a copy of the JSON; no object if this is an item of a list that was none
     */
    public final JsonNode raw() {
        return Trees.write(this::write);
    }

    /**
     * Returns where the JSON differs in type from the API document, at any depth, readable or not.
     *
     * @return the places in the order of the members, unmodifiable; empty for what is as the document says
     */
    public final List<Mismatch> mismatches() {
        return Mismatch.in(this);
    }

    /**
     * Returns the members that the API document does not know: what the server sent, or the builder was given.
     *
     * @return an unmodifiable copy by JSON name, empty if there are none
     */
    public final Map<String, JsonNode> additionalProperties() {
        return Trees.copyOf(Others.unknownOf(this));
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
        if (value instanceof Unexpected unexpected) {
            value = unexpected.value();
        }
        if (value == null) {
            requireObject();
        }
        return value == null || value == NULL ? null : field.cast(field.freeForm ? Trees.copyOf(value) : value);
    }

    private void requireObject() {
        Unexpected whole = Others.wholeOf(this);
        if (whole != null) {
            whole.value();
        }
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
                && Arrays.equals(values, that.values, Model::compare);
    }

    /** For equality only: the collections of a model are compared with all that is in them. */
    private static int compare(@Nullable Object one, @Nullable Object other) {
        return Partial.equal(one, other) ? 0 : 1;
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public final String toString() {
        return modelType().print(this);
    }

    /**
     * Builds a model. Not thread-safe.
     *
     * @param <M> the class of the model
     * @param <B> the class of the builder
     */
    public abstract static class Builder<M extends Model, B extends Builder<M, B>> {
        private final ModelType<M> type;
        private final @Nullable Object[] values;
        private @Nullable Others others;

        /**
         * For generated classes.
         *
         * @param type the type of the model
         * @param from the model to start from, or null to start empty
         */
        protected Builder(ModelType<M> type, @Nullable M from) {
            this.type = type;
            this.values = from == null ? new Object[type.size()] : Arrays.copyOf(from.values, type.size());
            this.others = from == null ? null : Others.of(from);
        }

        /**
         * Sets a member.
         *
         * @param field the member
         * @param value its value, or null to leave it out
         * @param <T> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if it is a list or map that holds null
         */
        protected final <T> B set(Field<T> field, @Nullable T value) {
            return setWithNulls(field, Trees.withoutNull(field.name, value));
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
            values[field.index] = Trees.unmodifiable(value);
            return changed();
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
            return type.build(values.clone(), others);
        }

        private B put(String member, Object known, JsonNode other) {
            Field<?> field = type.find(member);
            if (field == null) {
                others = Others.with(others, member, other);
                return self();
            }
            values[field.index] = known;
            return changed();
        }

        /** What was no object becomes one as soon as a member is set. */
        private B changed() {
            if (others != null && others.whole != null) {
                others = null;
            }
            return self();
        }

        @SuppressWarnings("unchecked") // B is the generated subclass itself
        private B self() {
            return (B) this;
        }
    }
}
