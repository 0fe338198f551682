package in.vyte.sdk.creation;

import in.vyte.client.model.Event;

/**
 * Which events may belong to a key: those that belong to no other.
 *
 * @param journal knows the others
 * @param key the key
 */
record Claims(CreationJournal journal, String key) {
    boolean mayTake(Event event) {
        return event.id() != null
                && journal.keyOf(event.id()).filter(owner -> !owner.equals(key)).isEmpty();
    }

    /** Returns whether the event belongs to the key now. */
    boolean take(Event event) {
        return event.id() != null && journal.finish(key, event.id());
    }
}
