package in.vyte.client.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collection of which users see only what can be read. */
interface Partial {
    /** Returns the list or map with everything in it; an {@link Unexpected} stands for what was not as expected. */
    Object all();

    /** Returns all items of a list or set, those that cannot be read included. */
    static Collection<?> all(Collection<?> items) {
        if (items instanceof PartialSet<?> partial) {
            return partial.all();
        }
        return items instanceof PartialList<?> partial ? partial.all() : items;
    }

    /** Returns all entries of a map, those that cannot be read included. */
    static Map<?, ?> all(Map<?, ?> map) {
        return map instanceof PartialMap<?> partial ? partial.all() : map;
    }

    /** Returns an item, what it is converted to, or null if it cannot be read. */
    @SuppressWarnings(
            "unchecked") // an item is of the type of its collection's codec, and so is what it is converted to
    static <T> @Nullable T readable(@Nullable Object item) {
        if (!(item instanceof Unexpected unexpected)) {
            return (T) item;
        }
        return unexpected.isReadable() && unexpected.value() != Model.NULL ? (T) unexpected.value() : null;
    }

    /** Compares values of a member; lists and maps are compared with all that is in them. */
    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Partial || other instanceof Partial) {
            return one instanceof Partial a
                    && other instanceof Partial b
                    && a.all().equals(b.all());
        }
        return one == other || one != null && one.equals(other);
    }
}
