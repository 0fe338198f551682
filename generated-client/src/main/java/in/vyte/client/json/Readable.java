package in.vyte.client.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies models without what cannot be read. */
final class Readable {
    private Readable() {}

    @SuppressWarnings("unchecked") // a model's type is the type of its own class
    static <M extends Model> M of(M model) {
        return isWhole(model) ? model : (M) copy(model.modelType(), model);
    }

    /** Returns whether all of a value can be read, without an object made for it. */
    private static boolean isWhole(@Nullable Object value) {
        if (value instanceof Model model) {
            if (isUnreadable(model)) {
                return false;
            }
            for (Object member : model.values) {
                if (!isWhole(member)) {
                    return false;
                }
            }
            return true;
        }
        if (value instanceof Collection<?> items) {
            for (Object item : Partial.all(items)) {
                if (!isWhole(item)) {
                    return false;
                }
            }
            return true;
        }
        if (value instanceof Map<?, ?> map) {
            return Partial.all(map).values().stream().allMatch(Readable::isWhole);
        }
        if (value instanceof Unexpected found) {
            return found.isReadable() && isWhole(found.value());
        }
        return !(value instanceof Union union) || isWhole(union.held());
    }

    private static <M extends Model> M copy(ModelType<M> type, Model model) {
        @Nullable Object[] values = new Object[type.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = copy(model.values[i]);
        }
        return type.create(values, isUnreadable(model) ? null : Others.of(model));
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (isWhole(value)) {
            return value;
        }
        if (value instanceof Unexpected found) {
            return found.isReadable() ? found.convertedTo(Objects.requireNonNull(copy(found.value()))) : null;
        }
        if (value instanceof Model model) {
            return of(model);
        }
        if (value instanceof Union union && union.held() instanceof Model model) {
            return union.unionType().of(of(model));
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.stream().filter(item -> !isUnreadable(item)).forEach(item -> copy.add(copy(item)));
            return items instanceof Set
                    ? Collections.unmodifiableSet(new LinkedHashSet<>(copy))
                    : Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                if (!isUnreadable(item)) {
                    copy.put(key, copy(item));
                }
            });
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }

    private static boolean isUnreadable(@Nullable Object item) {
        Object held = item instanceof Union union ? union.held() : item;
        Unexpected found = held instanceof Model model ? Others.wholeOf(model) : null;
        return held instanceof Unexpected unexpected && !unexpected.isReadable()
                || found != null && !found.isReadable();
    }
}
