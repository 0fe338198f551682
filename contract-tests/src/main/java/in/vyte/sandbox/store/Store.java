package in.vyte.sandbox.store;

import in.vyte.sandbox.control.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All the sandbox remembers. Not safe for use by several threads; the sandbox takes a lock. */
public final class Store {
    private final Map<Kind, Records> records = new EnumMap<>(Kind.class);

    /** Makes an empty store. */
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

    /** Removes everything. */
    public void clear() {
        records.values().forEach(Records::clear);
    }
}
