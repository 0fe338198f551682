package in.vyte.client.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects the members of a model while its class is initialised. Not thread-safe. */
public final class Fields {
    final List<Field<?>> fields = new ArrayList<>();

    /** Starts an empty table. */
    public Fields() {}

    /**
     * Adds a member that may be absent.
     *
     * @param name its JSON name
     * @param codec its codec
     * @param <T> the type of its value
     * @return the member
     */
    public <T> Field<T> optional(String name, Codec<T> codec) {
        return add(name, codec, false, false);
    }

    /**
     * Adds a member without which a builder refuses to build.
     *
     * @param name its JSON name
     * @param codec its codec
     * @param <T> the type of its value
     * @return the member
     */
    public <T> Field<T> required(String name, Codec<T> codec) {
        return add(name, codec, true, false);
    }

    /**
     * Adds a member that may be absent and whose value is never printed.
     *
     * @param name its JSON name
     * @param codec its codec
     * @param <T> the type of its value
     * @return the member
     */
    public <T> Field<T> secret(String name, Codec<T> codec) {
        return add(name, codec, false, true);
    }

    /**
     * Adds a member without which a builder refuses to build, and whose value is never printed.
     *
     * @param name its JSON name
     * @param codec its codec
     * @param <T> the type of its value
     * @return the member
     */
    public <T> Field<T> requiredSecret(String name, Codec<T> codec) {
        return add(name, codec, true, true);
    }

    private <T> Field<T> add(String name, Codec<T> codec, boolean required, boolean secret) {
        // A codec is null here only while two model classes wait for each other to be initialised.
        Objects.requireNonNull(
                codec, () -> "The model of member " + name + " refers back to the one it is a member of");
        Field<T> field = new Field<>(name, fields.size(), codec, required, secret);
        fields.add(field);
        return field;
    }
}
