package in.vyte.sandbox.internal.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The records of one kind by id, in the order they were made. */
public final class Records {
    private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

    /**
     * Finds a record.
     *
     * @param id its id
     */
    public Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds the first record that meets a condition.
     *
     * @param condition the condition
     */
    public Optional<ObjectNode> first(Predicate<ObjectNode> condition) {
        return byId.values().stream().filter(condition).findFirst();
    }

    /**
     * Returns the records that meet a condition.
     *
     * @param condition the condition
     */
    public List<ObjectNode> all(Predicate<ObjectNode> condition) {
        return byId.values().stream().filter(condition).toList();
    }

    /** Returns all records. */
    public List<ObjectNode> all() {
        return new ArrayList<>(byId.values());
    }

    /**
     * Adds a record or replaces the one with its id.
     *
     * @param id its id
     * @param record the record itself, not copied
     */
    public void put(String id, ObjectNode record) {
        byId.put(id, record);
    }

    /**
     * Removes a record.
     *
     * @param id its id
     * @return whether there was one
     */
    public boolean remove(String id) {
        return byId.remove(id) != null;
    }

    /**
     * Removes the records that meet a condition.
     *
     * @param condition the condition
     */
    public void removeAll(Predicate<ObjectNode> condition) {
        byId.values().removeIf(condition);
    }

    Records copy() {
        Records copy = new Records();
        byId.forEach((id, record) -> copy.byId.put(id, record.deepCopy()));
        return copy;
    }

    void become(Records other) {
        byId.clear();
        byId.putAll(other.byId);
    }

    /** Removes all records. */
    public void clear() {
        byId.clear();
    }
}
