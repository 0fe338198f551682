package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model's members, which reads and writes all models of one class. Members that the table does not know
 * are kept and written back. Safe for use by several threads.
 *
 * @param <M> the class of the models
 */
public final class ModelType<M extends Model> implements Codec<M> {
    private final String name;
    private final Constructor<M> constructor;
    private final List<Field<?>> fields;

    /** Open addressing by the hash of the name: one look per member read, and no object made. */
    private final @Nullable Field<?>[] byName;

    /**
     * What came last after each member, and in the first place what began the object. Threads may overwrite each
     * other's findings: a wrong one costs a look-up.
     */
    private final @Nullable Field<?>[] followers;

    /**
     * Makes the type of a model class.
     *
     * @param type the class
     * @param fields its members
     * @param constructor makes a model from the values of its members and the members not in the table
     */
    public ModelType(Class<M> type, Fields fields, Constructor<M> constructor) {
        this.name = type.getSimpleName();
        this.constructor = constructor;
        this.fields = List.copyOf(fields.fields);
        this.byName = index(this.fields);
        this.followers = new Field<?>[this.fields.size() + 1];
        ApiValueTypes.register(type, this);
    }

    /**
     * Makes a model.
     *
     * @param <M> the class of the model
     */
    @FunctionalInterface
    public interface Constructor<M> {
        /**
         * Makes a model.
         *
         * @param values the values in the order of the table
         * @param unknown the members that are not in the table, or null if there are none
         * @return the model
         */
        M make(@Nullable Object[] values, @Nullable Map<String, JsonNode> unknown);
    }

    @Override
    public M read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonMismatchException(parser, "an object");
        }
        @Nullable Object[] values = new Object[fields.size()];
        Map<String, JsonNode> unknown = null;
        int position = 0;
        for (Field<?> field = next(parser, position);
                parser.hasToken(JsonToken.FIELD_NAME);
                field = next(parser, position)) {
            String member = parser.currentName();
            boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL;
            if (field != null) {
                values[field.index] = isNull ? Model.NULL : field.codec.read(parser);
                position = field.index + 1;
            } else {
                unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                unknown.put(member, Codecs.ANY.read(parser));
            }
        }
        return constructor.make(values, unknown);
    }

    /**
     * Moves to the next member. A server writes the members of a type in the same order again and again, so the one
     * that followed last time is tried first: to compare its bytes takes less than to decode a name and look it up.
     *
     * @return the member; null if the table does not know it, or if there is none
     */
    private @Nullable Field<?> next(JsonParser parser, int position) throws IOException {
        Field<?> expected = followers[position];
        if (expected != null && parser.nextFieldName(expected.encodedName)) {
            return expected;
        }
        String member = expected == null ? parser.nextFieldName() : parser.currentName();
        Field<?> field = parser.hasToken(JsonToken.FIELD_NAME) ? find(member) : null;
        if (field != null) {
            followers[position] = field;
        }
        return field;
    }

    @Override
    public void write(M model, JsonGenerator generator) throws IOException {
        generator.writeStartObject(model);
        for (Field<?> field : fields) {
            Object value = model.values[field.index];
            if (value != null) {
                field.write(value, generator);
            }
        }
        if (model.unknown != null) {
            for (Map.Entry<String, JsonNode> member : model.unknown.entrySet()) {
                generator.writeFieldName(member.getKey());
                Codecs.ANY.write(member.getValue(), generator);
            }
        }
        generator.writeEndObject();
    }

    M make(@Nullable Object[] values, @Nullable Map<String, JsonNode> unknown) {
        for (Field<?> field : fields) {
            if (field.required && values[field.index] == null) {
                throw new IllegalStateException(name + " cannot be built: the member " + field.name + " is not set");
            }
        }
        return constructor.make(values, unknown);
    }

    int size() {
        return fields.size();
    }

    @Nullable
    Field<?> find(String member) {
        int mask = byName.length - 1;
        for (int slot = member.hashCode() & mask; ; slot = (slot + 1) & mask) {
            Field<?> field = byName[slot];
            if (field == null || field.name.equals(member)) {
                return field;
            }
        }
    }

    String print(Model model) {
        StringBuilder text = new StringBuilder(name).append('{');
        String separator = "";
        for (Field<?> field : fields) {
            Object value = model.values[field.index];
            if (value != null) {
                text.append(separator).append(field.name).append('=').append(shown(field, value));
                separator = ", ";
            }
        }
        // Only the names: nobody knows whether an undocumented member is a secret.
        if (model.unknown != null) {
            text.append(separator).append("others=").append(model.unknown.keySet());
        }
        return text.append('}').toString();
    }

    /** Hides free-form JSON as well, such as the resource of a webhook call: it may hold any secret there is. */
    private static Object shown(Field<?> field, Object value) {
        if (value == Model.NULL) {
            return "null";
        }
        return field.secret || isFreeForm(value) ? "***" : value;
    }

    private static boolean isFreeForm(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(ModelType::isFreeForm);
        }
        return value instanceof Map<?, ?> map ? isFreeForm(map.values()) : value instanceof JsonNode;
    }

    private static @Nullable Field<?>[] index(List<Field<?>> fields) {
        int capacity = Integer.highestOneBit(Math.max(1, fields.size())) * 4;
        @Nullable Field<?>[] table = new Field<?>[capacity];
        for (Field<?> field : fields) {
            int slot = field.name.hashCode() & (capacity - 1);
            while (table[slot] != null) {
                slot = (slot + 1) & (capacity - 1);
            }
            table[slot] = field;
        }
        return table;
    }
}
