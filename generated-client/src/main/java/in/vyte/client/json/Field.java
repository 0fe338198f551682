package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * One member of a model: its JSON name, its place in the model's table, and its codec. Immutable.
 *
 * @param <T> the type of the member's value
 */
public final class Field<T> {
    final String name;
    final int index;
    final Codec<T> codec;
    final boolean required;
    final boolean secret;

    /** Whether values may be ids, of which equal ones in a document share a string. Secrets are excluded. */
    final boolean mayBeId;

    /** Whether values are mutable trees, of which copies are handed out. */
    final boolean freeForm;

    final SerializedString encodedName;

    Field(String name, int index, Codec<T> codec, boolean required, boolean secret) {
        this.name = name.intern();
        this.index = index;
        this.codec = codec;
        this.required = required;
        this.secret = secret;
        this.mayBeId = codec == Codecs.STRING && !secret;
        this.freeForm = Codecs.isFreeForm(codec);
        this.encodedName = new SerializedString(name);
    }

    void write(Object value, JsonGenerator generator) throws IOException {
        generator.writeFieldName(encodedName);
        writeValue(value, generator);
    }

    void writeValue(Object value, JsonGenerator generator) throws IOException {
        if (value == Model.NULL) {
            generator.writeNull();
        } else if (value instanceof Unexpected unexpected) {
            unexpected.write(generator);
        } else {
            codec.write(cast(value), generator);
        }
    }

    @SuppressWarnings("unchecked") // only the field's own codec and its typed builder method fill its place
    T cast(Object value) {
        return (T) value;
    }
}
