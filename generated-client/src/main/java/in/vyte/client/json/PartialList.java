package in.vyte.client.json;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list without those of its items that cannot be read; these are still written back. Immutable. */
final class PartialList<T> extends AbstractList<T> implements RandomAccess, Partial {
    private final List<@Nullable Object> all;
    private final List<@Nullable T> readable = new ArrayList<>();

    PartialList(List<@Nullable Object> all) {
        this.all = Collections.unmodifiableList(all);
        for (Object item : all) {
            @Nullable T value = Partial.readable(item);
            if (item == null || value != null) {
                readable.add(value);
            }
        }
    }

    @Override
    @SuppressWarnings("NullAway") // an item is null only where the API says so
    public T get(int index) {
        return readable.get(index);
    }

    @Override
    public int size() {
        return readable.size();
    }

    @Override
    public List<@Nullable Object> all() {
        return all;
    }
}
