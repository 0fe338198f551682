package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the types that a union can hold. Immutable.
 *
 * @param <T> the Java class of the value
 */
public final class Variant<T> {
    final Class<?> type;
    final Codec<T> codec;
    private final List<String> members;
    private final @Nullable String discriminator;
    private final Set<String> discriminatorValues;

    /**
     * Creates a variant.
     *
     * @param type the Java class of the value
     * @param codec its codec
     */
    public Variant(Class<T> type, Codec<T> codec) {
        this(type, codec, List.of(), null, Set.of());
    }

    private Variant(
            Class<?> type,
            Codec<T> codec,
            List<String> members,
            @Nullable String discriminator,
            Set<String> discriminatorValues) {
        this.type = type;
        // A codec is null here only while two classes wait for each other to be initialized.
        this.codec = Objects.requireNonNull(
                codec, () -> "The model " + type.getSimpleName() + " refers back to a union that can hold it");
        this.members = members;
        this.discriminator = discriminator;
        this.discriminatorValues = discriminatorValues;
    }

    /**
     * Creates a variant that is a list.
     *
     * @param codec its codec
     * @param <T> the type of the items
     * @return the variant
     */
    public static <T> Variant<List<T>> ofList(Codec<List<T>> codec) {
        return new Variant<>(List.class, codec, List.of(), null, Set.of());
    }

    /**
     * Creates a variant that is a set.
     *
     * @param codec its codec
     * @param <T> the type of the items
     * @return the variant
     */
    public static <T> Variant<Set<T>> ofSet(Codec<Set<T>> codec) {
        return new Variant<>(Set.class, codec, List.of(), null, Set.of());
    }

    /**
     * Creates a variant that is a map.
     *
     * @param codec its codec
     * @param <T> the type of the values
     * @return the variant
     */
    public static <T> Variant<Map<String, T>> ofMap(Codec<Map<String, T>> codec) {
        return new Variant<>(Map.class, codec, List.of(), null, Set.of());
    }

    /**
     * Says which objects are of this variant.
     *
     * @param members the members that they all have
     * @return the same variant, for these objects
     */
    public Variant<T> having(String... members) {
        return new Variant<>(type, codec, List.of(members), discriminator, discriminatorValues);
    }

    /**
     * Says which objects are of this variant.
     *
     * @param member the name of the discriminator
     * @param values the values that it has in them
     * @return the same variant, for these objects
     */
    public Variant<T> when(String member, String... values) {
        return new Variant<>(type, codec, members, member, Set.of(values));
    }

    boolean isUnconditional() {
        return members.isEmpty() && discriminator == null;
    }

    /** Returns whether an object with these members, and the texts of those that have one, is of this variant. */
    boolean matches(Map<String, String> found) {
        return found.keySet().containsAll(members)
                && (discriminator == null || discriminatorValues.contains(found.get(discriminator)));
    }

    boolean fits(@Nullable JsonToken token) {
        if (token == null || type == JsonNode.class) {
            return token != null;
        }
        return switch (token) {
            case VALUE_STRING -> isText();
            case VALUE_TRUE, VALUE_FALSE -> type == Boolean.class;
            case VALUE_NUMBER_INT ->
                Number.class.isAssignableFrom(type) || OpenIntegerEnum.class.isAssignableFrom(type);
            case VALUE_NUMBER_FLOAT -> Number.class.isAssignableFrom(type);
            case START_OBJECT -> Model.class.isAssignableFrom(type) || type == Map.class;
            case START_ARRAY -> type == List.class || type == Set.class;
            default -> false;
        };
    }

    private boolean isText() {
        return !Number.class.isAssignableFrom(type)
                && !Model.class.isAssignableFrom(type)
                && !OpenIntegerEnum.class.isAssignableFrom(type)
                && !Set.of(Boolean.class, List.class, Set.class, Map.class).contains(type);
    }

    void write(Object value, JsonGenerator generator) throws IOException {
        codec.write(cast(value), generator);
    }

    @SuppressWarnings("unchecked") // called only if the value is of this variant's class
    private T cast(Object value) {
        return (T) value;
    }
}
