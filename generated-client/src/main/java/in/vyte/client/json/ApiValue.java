package in.vyte.client.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * A value that the API defines: a model, an open enum, or a value of two types. Any Jackson mapper, of Jackson 2 or 3,
 * reads and writes it in the same way as the client does, and Java serialization carries it as its JSON. Immutable.
 */
@JsonDeserialize(using = ApiValueDeserializer.class)
public abstract class ApiValue implements JsonSerializable, Serializable {
    private static final long serialVersionUID = 1L;

    ApiValue() {}

    abstract void write(JsonGenerator generator) throws IOException;

    @Override
    public final void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(generator);
    }

    /** Writes the type around the JSON rather than into it: what is inside is the API's alone. */
    @Override
    public final void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        WritableTypeId type = typing.writeTypePrefix(generator, typing.typeId(this, JsonToken.VALUE_STRING));
        write(generator);
        typing.writeTypeSuffix(generator, type);
    }

    /** For Jackson 3, which knows none of Jackson 2's interfaces: lists, maps, texts and numbers of Java alone. */
    @JsonValue
    final Object plain() {
        return Trees.plain(this);
    }

    /**
     * Reads a value from lists, maps, texts and numbers of Java. For generated classes, by which Jackson 3 reads.
     *
     * @param codec the codec of the value
     * @param json what a mapper made of the JSON
     * @param <T> the class of the value
     * @return the value
     * @throws IllegalArgumentException if the JSON is of another type
     */
    protected static <T extends ApiValue> T fromPlain(Codec<T> codec, Object json) {
        return Trees.read(codec, json);
    }

    /**
     * Replaces this value while Java serialization writes it.
     *
     * @return its JSON
     */
    protected final Object writeReplace() {
        return new SerializedValue(getClass(), Trees.write(this::write).toString());
    }

    private void readObject(ObjectInputStream stream) throws NotSerializableException {
        throw new NotSerializableException("A value of the API travels as its JSON");
    }
}
