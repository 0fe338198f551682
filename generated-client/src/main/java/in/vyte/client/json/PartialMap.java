package in.vyte.client.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map without those of its values that cannot be read; these are still written back. Immutable. */
final class PartialMap<T> extends AbstractMap<String, T> implements Partial {
    private final Map<String, @Nullable Object> all;
    private final Map<String, T> readable = new LinkedHashMap<>();

    @SuppressWarnings("NullAway") // a value is null only where the API says so
    PartialMap(Map<String, @Nullable Object> all) {
        this.all = Collections.unmodifiableMap(all);
        all.forEach((key, item) -> {
            @Nullable T value = Partial.readable(item);
            if (item == null || value != null) {
                readable.put(key, value);
            }
        });
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return Collections.unmodifiableMap(readable).entrySet();
    }

    @Override
    public Map<String, @Nullable Object> all() {
        return all;
    }
}
