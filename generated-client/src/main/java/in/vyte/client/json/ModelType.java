package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model's members, which reads and writes all models of one class. Members that the table does not know
 * are kept and written back. Thread-safe.
 *
 * @param <M> the class of the models
 */
public final class ModelType<M extends Model> implements Codec<M> {
    private final String name;
    private final Function<@Nullable Object[], M> constructor;
    private final List<Field<?>> fields;

    private final @Nullable Object[] nothing;
    private final Map<String, Field<?>> byName = new HashMap<>();

    /**
     * What came last after each member, and in the first place what began the object. Threads may overwrite each
     * other's findings: a wrong one costs a look-up.
     */
    private final @Nullable Field<?>[] followers;

    /**
     * Creates the type of a model class.
     *
     * @param type the class
     * @param fields its members
     * @param constructor creates a model of what it holds
     */
    public ModelType(Class<M> type, Fields fields, Function<@Nullable Object[], M> constructor) {
        this.name = type.getSimpleName();
        this.constructor = constructor;
        this.fields = List.copyOf(fields.fields);
        this.fields.forEach(field -> byName.put(field.name, field));
        this.nothing = new Object[this.fields.size()];
        this.followers = new Field<?>[this.fields.size() + 1];
        ApiValueTypes.register(type, this);
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
                values[field.index] = isNull ? Model.NULL : value(field, parser);
                position = field.index + 1;
            } else {
                unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                unknown.put(member, Codecs.ANY.read(parser));
            }
        }
        return create(values, unknown == null ? null : Others.unknown(unknown));
    }

    private static Object value(Field<?> field, JsonParser parser) throws IOException {
        if (field.mayBeId && parser.hasToken(JsonToken.VALUE_STRING)) {
            return Decoding.text(parser);
        }
        try {
            return Objects.requireNonNull(field.codec.read(parser));
        } catch (JsonMismatchException mismatch) {
            return Unexpected.read(field.codec, parser, mismatch);
        }
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
        Unexpected whole = Others.wholeOf(model);
        if (whole != null) {
            whole.write(generator);
            return;
        }
        generator.writeStartObject(model);
        for (Field<?> field : fields) {
            Object value = model.values[field.index];
            if (value != null) {
                field.write(value, generator);
            }
        }
        for (Map.Entry<String, JsonNode> member : Others.unknownOf(model).entrySet()) {
            generator.writeFieldName(member.getKey());
            Codecs.ANY.write(member.getValue(), generator);
        }
        generator.writeEndObject();
    }

    M build(@Nullable Object[] values, @Nullable Others others) {
        for (Field<?> field : fields) {
            if (field.required && values[field.index] == null) {
                throw new IllegalStateException(name + " cannot be built: the member " + field.name + " is not set");
            }
        }
        return create(values, others);
    }

    M create(@Nullable Object[] values, @Nullable Others others) {
        return constructor.apply(others == null ? values : others.after(values));
    }

    int size() {
        return fields.size();
    }

    @Nullable
    Field<?> find(String member) {
        return byName.get(member);
    }

    List<Field<?>> fields() {
        return fields;
    }

    /** Returns a model of JSON that is no object: its accessors throw. */
    M unreadable(Unexpected whole) {
        return create(nothing, Others.whole(whole));
    }

    /** Returns a model that has an id alone, and that is written as the id. */
    M reference(Field<?> id, String value, Unexpected whole) {
        @Nullable Object[] values = new Object[fields.size()];
        values[id.index] = value;
        return create(values, Others.whole(whole));
    }

    String print(Model model) {
        Unexpected whole = Others.wholeOf(model);
        if (whole != null) {
            return name + "{" + whole.print(Secrets.within(this)) + "}";
        }
        List<String> members = new ArrayList<>();
        for (Field<?> field : fields) {
            Object value = model.values[field.index];
            if (value != null) {
                members.add(field.name + "=" + shown(field, value));
            }
        }
        // Only the names: an undocumented member may be a secret.
        Set<String> unknown = Others.unknownOf(model).keySet();
        if (!unknown.isEmpty()) {
            members.add("others=" + Printed.of(unknown));
        }
        return name + "{" + String.join(", ", members) + "}";
    }

    /** Hides free-form JSON as well, such as the resource of a webhook call: it may hold any secret there is. */
    private static String shown(Field<?> field, Object value) {
        if (value == Model.NULL) {
            return "null";
        }
        if (value instanceof Unexpected unexpected) {
            return unexpected.print(field.secret || Secrets.within(field.codec));
        }
        return field.secret || Printed.isFreeForm(value) ? "***" : Printed.of(value);
    }
}
