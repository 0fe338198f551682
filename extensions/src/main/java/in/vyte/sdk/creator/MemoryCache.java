package in.vyte.sdk.creator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the most recently used look-ups in memory, each until it expires. Expired ones are removed from time to time,
 * even if no new ones are added. Thread-safe.
 */
final class MemoryCache implements LookupCache {
    private static final float LOAD = 0.75f;

    private final int capacity;
    private final Clock clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>(16, LOAD, true);
    private Instant nextSweep = Instant.MIN;

    MemoryCache(int capacity, Clock clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    private record Entry(UserSnapshot users, Duration timeToLive) {
        boolean isExpired(Instant now) {
            return users.isOlderThan(timeToLive, now);
        }
    }

    @Override
    public synchronized Optional<UserSnapshot> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::users);
    }

    @Override
    public synchronized void put(String key, UserSnapshot users, Duration timeToLive) {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            entries.values().removeIf(entry -> entry.isExpired(now));
            nextSweep =
                    timeToLive.compareTo(Duration.between(now, Instant.MAX)) < 0 ? now.plus(timeToLive) : Instant.MAX;
        }
        entries.put(key, new Entry(users, timeToLive));
        if (entries.size() > capacity) {
            Iterator<String> leastRecentlyUsed = entries.keySet().iterator();
            leastRecentlyUsed.next();
            leastRecentlyUsed.remove();
        }
    }

    synchronized int size() {
        return entries.size();
    }
}
