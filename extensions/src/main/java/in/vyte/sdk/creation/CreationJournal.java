package in.vyte.sdk.creation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the keys of events that are being created, and their events. The default keeps them in memory. With a
 * durable journal an application can search for its events after a restart. Implementations must be thread-safe.
 * {@link #begin} must return only after the entry is stored: the POST follows. For JDBC, copy
 * {@code JdbcCreationJournal} from the contract tests of the project.
 */
public interface CreationJournal {
    /**
     * Creates a journal in memory, which ends with the process.
     *
     * @return a new journal
     */
    static CreationJournal inMemory() {
        return new MemoryJournal();
    }

    /**
     * Notes that an event is about to be created, unless the key is known.
     *
     * @param entry the new entry, without an event
     * @return the entry that this key already had; empty if it had none, and then the new entry is stored
     */
    Optional<Entry> begin(Entry entry);

    /**
     * Notes which event was created.
     *
     * @param key a key that was begun
     * @param eventId id of the event
     * @return false if the event already belongs to another key; then nothing is noted
     */
    boolean finish(String key, String eventId);

    /**
     * Finds the key of an event.
     *
     * @param eventId id of the event
     * @return the key, empty if the event belongs to none
     */
    Optional<String> keyOf(String eventId);

    /**
     * Forgets a key, because no event was created under it.
     *
     * @param key the key
     */
    void forget(String key);

    /**
     * Returns the entries that have no event yet.
     *
     * @return the entries in any order
     */
    List<Entry> unfinished();

    /**
     * An event that is to be created once. Immutable.
     *
     * @param key the caller's key
     * @param request what was to be created, JSON that holds names and addresses
     * @param begun when the first POST was about to be sent
     * @param eventId id of the event, empty until it is known
     */
    record Entry(String key, String request, Instant begun, Optional<String> eventId) {
        /**
         * Returns the entry with an event.
         *
         * @param id id of the event
         * @return another entry
         */
        public Entry withEvent(String id) {
            return new Entry(key, request, begun, Optional.of(id));
        }

        /** Shows neither names nor addresses. */
        @Override
        public String toString() {
            return "Entry[key=" + key + ", begun=" + begun + ", eventId=" + eventId.orElse("unknown") + "]";
        }
    }
}
