package in.vyte.sdk.creator;

import java.time.Duration;
import java.util.Optional;

/**
 * Where {@link Creators} keeps what it looked up. The one in memory serves one client; implement this, or take the
 * adapter to JCache in {@code vyte-jcache}, to share look-ups among machines.
 *
 * <p>A cache may drop an entry at any time; it is then looked up again. It may also keep an entry for longer than its
 * time to live, since the age is checked after each read. An exception counts as a miss. Implementations must be
 * thread-safe.
 */
public interface LookupCache {
    /**
     * Returns an entry.
     *
     * @param key the key of the entry
     * @return the users, empty if there are none under that key
     */
    Optional<UserSnapshot> get(String key);

    /**
     * Stores an entry.
     *
     * @param key the key, a text of any characters; for one organization only, so a cache of several organizations
     *     needs a prefix
     * @param users the users, at most some hundred bytes each; a whole organization under one of the keys
     * @param timeToLive how long the entry is valid
     */
    void put(String key, UserSnapshot users, Duration timeToLive);
}
