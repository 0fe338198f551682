package in.vyte.client.json;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set without those of its items that cannot be read; these are still written back. Immutable. */
final class PartialSet<T> extends AbstractSet<T> implements Partial {
    private final PartialList<T> list;
    private final Set<T> readable;

    PartialSet(PartialList<T> list) {
        this.list = list;
        this.readable = Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }

    PartialList<T> list() {
        return list;
    }

    @Override
    public Iterator<T> iterator() {
        return readable.iterator();
    }

    @Override
    public int size() {
        return readable.size();
    }

    @Override
    public List<@Nullable Object> all() {
        return list.all();
    }
}
