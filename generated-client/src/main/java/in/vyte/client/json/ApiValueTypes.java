package in.vyte.client.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Knows the codec of each class of values, for Jackson mappers that start from a class. */
final class ApiValueTypes {
    private static final Map<Class<?>, Codec<?>> CODECS = new ConcurrentHashMap<>();

    private ApiValueTypes() {}

    static void register(Class<?> type, Codec<?> codec) {
        CODECS.put(type, codec);
    }

    static @Nullable Codec<?> find(Class<?> type) {
        initialize(type);
        return CODECS.get(type);
    }

    private static void initialize(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new LinkageError("A loaded class cannot be found again: " + type.getName(), impossible);
        }
    }
}
