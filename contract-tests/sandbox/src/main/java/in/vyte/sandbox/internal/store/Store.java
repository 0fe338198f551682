package in.vyte.sandbox.internal.store;

import in.vyte.sandbox.control.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** All records of the sandbox. Not thread-safe: callers must hold its monitor. */
public final class Store {
    private final Map<Kind, Records> records = new EnumMap<>(Kind.class);

    /** Creates an empty store. */
    public Store() {
        for (Kind kind : Kind.values()) {
            records.put(kind, new Records());
        }
    }

    /**
     * Returns the records of a kind.
     *
     * @param kind the kind
     */
    public Records of(Kind kind) {
        return Objects.requireNonNull(records.get(kind));
    }

    /**
     * Does some work that either succeeds or changes nothing.
     *
     * @param work the work
     * @param <T> what it returns
     */
    public synchronized <T> T atomically(Supplier<T> work) {
        Map<Kind, Records> before = new EnumMap<>(Kind.class);
        records.forEach((kind, ofKind) -> before.put(kind, ofKind.copy()));
        try {
            return work.get();
        } catch (RuntimeException e) {
            before.forEach((kind, ofKind) -> of(kind).become(ofKind));
            throw e;
        }
    }

    /** Removes everything. */
    public void clear() {
        records.values().forEach(Records::clear);
    }
}
