package in.vyte.sdk.creator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps values for a while, and of these the most recently used ones. Safe for use by several threads.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
final class ExpiringCache<K, V> {
    private final int capacity;
    private final Duration timeToLive;
    private final Clock clock;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    ExpiringCache(int capacity, Duration timeToLive, Clock clock) {
        this.capacity = capacity;
        this.timeToLive = timeToLive;
        this.clock = clock;
    }

    int capacity() {
        return capacity;
    }

    synchronized Optional<V> get(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (Duration.between(entry.since, clock.instant()).compareTo(timeToLive) >= 0) {
            entries.remove(key);
            return Optional.empty();
        }
        return Optional.of(entry.value);
    }

    synchronized void put(K key, V value) {
        entries.put(key, new Entry<>(value, clock.instant()));
        if (entries.size() > capacity) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    private record Entry<V>(V value, Instant since) {}
}
