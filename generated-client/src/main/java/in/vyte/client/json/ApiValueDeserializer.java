package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets Jackson mappers read values through their codecs. Immutable. */
final class ApiValueDeserializer extends JsonDeserializer<ApiValue> implements ContextualDeserializer {
    private final Class<?> type;
    private final @Nullable Codec<?> codec;

    /** For Jackson, which then calls {@link #createContextual}. */
    ApiValueDeserializer() {
        this(ApiValue.class, null);
    }

    private ApiValueDeserializer(Class<?> type, @Nullable Codec<?> codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        Class<?> wanted = context.getContextualType().getRawClass();
        Codec<?> found = ApiValueTypes.find(wanted);
        if (found == null) {
            return context.reportBadDefinition(wanted, "Not a value of the API: " + wanted.getName());
        }
        return new ApiValueDeserializer(wanted, found);
    }

    @Override
    public ApiValue deserialize(JsonParser source, DeserializationContext context) throws IOException {
        JsonParser parser = fromStart(source, context);
        if (codec == null) {
            throw new IllegalStateException("Jackson did not say which type is wanted");
        }
        try {
            return (ApiValue) codec.read(parser);
        } catch (JsonMismatchException mismatch) {
            Object item = Decoding.isAtRoot(parser) ? null : Unexpected.readItem(codec, parser, mismatch);
            if (item instanceof ApiValue value) {
                return value;
            }
            throw MismatchedInputException.from(parser, type, mismatch.getMessage() + " at " + mismatch.path());
        }
    }

    /** Jackson is past the start of an object where it looks for a type id in it, or delegates to another creator. */
    private static JsonParser fromStart(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.FIELD_NAME) && !parser.hasToken(JsonToken.END_OBJECT)) {
            return parser;
        }
        TokenBuffer object = context.bufferForInputBuffering(parser);
        object.writeStartObject();
        while (parser.hasToken(JsonToken.FIELD_NAME)) {
            object.copyCurrentStructure(parser);
            parser.nextToken();
        }
        object.writeEndObject();
        JsonParser copy = object.asParser();
        copy.nextToken();
        return copy;
    }
}
