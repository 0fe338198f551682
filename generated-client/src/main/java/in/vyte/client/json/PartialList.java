package in.vyte.client.json;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list without those of its items that cannot be read, which are written back all the same. Immutable. */
final class PartialList<T> extends AbstractList<T> implements RandomAccess, Partial {
    private final List<Object> all;
    private final List<T> readable = new ArrayList<>();

    PartialList(List<Object> all) {
        this.all = Collections.unmodifiableList(all);
        for (Object item : all) {
            @Nullable T value = Partial.readable(item);
            if (value != null) {
                readable.add(value);
            }
        }
    }

    @Override
    public T get(int index) {
        return readable.get(index);
    }

    @Override
    public int size() {
        return readable.size();
    }

    @Override
    public List<Object> all() {
        return all;
    }
}
