package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/**
 * A value that the API defines: a model, an open enum, or a value of two types. Any Jackson mapper reads and writes it,
 * in the same way as the client does. Immutable.
 */
@JsonDeserialize(using = ApiValueDeserializer.class)
public abstract class ApiValue implements JsonSerializable {
    ApiValue() {}

    abstract void write(JsonGenerator generator) throws IOException;

    @Override
    public final void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(generator);
    }

    @Override
    public final void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        write(generator);
    }
}
