package in.vyte.sdk.creation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers until the process ends. */
final class MemoryJournal implements CreationJournal {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Entry> begin(Entry entry) {
        return Optional.ofNullable(entries.putIfAbsent(entry.key(), entry));
    }

    @Override
    public synchronized boolean finish(String key, String eventId) {
        boolean free = keyOf(eventId).filter(owner -> !owner.equals(key)).isEmpty();
        if (free) {
            entries.computeIfPresent(key, (same, entry) -> entry.withEvent(eventId));
        }
        return free;
    }

    @Override
    public synchronized Optional<String> keyOf(String eventId) {
        return entries.values().stream()
                .filter(entry -> entry.eventId().equals(Optional.of(eventId)))
                .map(Entry::key)
                .findFirst();
    }

    @Override
    public synchronized void forget(String key) {
        entries.remove(key);
    }

    @Override
    public synchronized List<Entry> unfinished() {
        return entries.values().stream()
                .filter(entry -> entry.eventId().isEmpty())
                .toList();
    }
}
