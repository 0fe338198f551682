package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;

/**
 * A value in a stream of Java serialization. The JSON fits any version of the class.
 *
 * @param type the class of the value
 * @param json the value
 */
record SerializedValue(Class<?> type, String json) implements Serializable {
    private Object readResolve() throws ObjectStreamException {
        try {
            return read();
        } catch (ObjectStreamException e) {
            throw e;
        } catch (IOException e) {
            InvalidObjectException invalid = new InvalidObjectException("Not the JSON of " + type.getName());
            invalid.initCause(e);
            throw invalid;
        }
    }

    private Object read() throws IOException {
        Codec<?> codec = ApiValue.class.isAssignableFrom(type) ? ApiValueTypes.find(type) : null;
        if (codec == null) {
            throw new InvalidObjectException("Not a value of the API: " + type.getName());
        }
        try (JsonParser parser = Trees.parser(json)) {
            parser.nextToken();
            Object value = Codecs.item(codec, parser);
            if (value == null) {
                throw new InvalidObjectException("Not the JSON of " + type.getName());
            }
            return value;
        }
    }
}
