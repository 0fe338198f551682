package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** JSON of an unexpected type, kept as it came, and what it is converted to if that is possible. Immutable. */
final class Unexpected {
    /** Not to be changed, nor handed out. */
    final JsonNode raw;

    final String path;
    private final String problem;
    private final @Nullable Object converted;

    private Unexpected(JsonNode raw, String path, String problem, @Nullable Object converted) {
        this.raw = raw;
        this.path = path;
        this.problem = problem;
        this.converted = converted;
    }

    /**
     * Reads what a codec has refused; the parser still stands on its first token.
     *
     * @return an Unexpected, or a model that carries the raw JSON itself
     */
    static Object read(Codec<?> refused, JsonParser parser, JsonMismatchException mismatch) throws IOException {
        Codec<?> codec = Codecs.resolved(refused);
        Decoding.of(parser).found(mismatch, parser);
        String problem = String.valueOf(mismatch.getMessage());
        Unexpected found = new Unexpected(mismatch.readFrom(parser), mismatch.path(), problem, null);
        Object converted = Conversions.convert(codec, found);
        return converted == null ? found : converted instanceof Model ? converted : found.convertedTo(converted);
    }

    /**
     * Reads an item of an array, or a value of a map, that a codec has refused.
     *
     * @return an Unexpected, or an object of the item's class if the class can carry the raw JSON
     */
    static Object readItem(Codec<?> refused, JsonParser parser, JsonMismatchException mismatch) throws IOException {
        Codec<?> codec = Codecs.resolved(refused);
        Object item = read(codec, parser, mismatch);
        if (item instanceof Unexpected found && !found.isReadable()) {
            if (codec instanceof ModelType<?> type) {
                return type.unreadable(found);
            }
            return codec instanceof Union.Type<?> type ? type.unreadable(found) : found;
        }
        return item;
    }

    Unexpected convertedTo(Object value) {
        return new Unexpected(raw, path, problem, value);
    }

    String problem() {
        return problem;
    }

    boolean isReadable() {
        return converted != null;
    }

    /** Returns what it is converted to; {@link Model#NULL} stands for nothing. */
    Object value() {
        if (converted == null) {
            throw Registered.EXCEPTIONS.exception(path, problem);
        }
        return converted;
    }

    void write(JsonGenerator generator) throws IOException {
        Codecs.ANY.write(raw, generator);
    }

    /** Shows a single value; an array or an object may hold anything, secrets included. */
    String print(boolean secret) {
        String found = raw.isContainerNode() ? raw.isArray() ? "[...]" : "{...}" : Printed.of(raw.toString());
        return "unexpected " + (secret ? "***" : found);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unexpected that && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** Found when it is first needed. */
    private static final class Registered {
        static final UnreadableMembers EXCEPTIONS = ServiceLoader.load(
                        UnreadableMembers.class, UnreadableMembers.class.getClassLoader())
                .findFirst()
                .orElse(UnreadableMemberException::new);
    }
}
