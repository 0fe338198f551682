package in.vyte.sdk.creator;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps what {@link Creators} looked up. The default cache is in memory and serves one client. To share look-ups among
 * machines, implement this interface or use the JCache adapter in {@code vyte-jcache}.
 *
 * <p>A cache may drop an entry at any time; the users are then looked up again. It may also keep an entry for longer
 * than its time to live, because {@link Creators} checks the age after each read. An exception counts as a miss.
 * Implementations must be thread-safe.
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
     * @param key the key, which may contain any characters; it does not name the organization, so a cache for several
     *     organizations needs a prefix
     * @param users the users, at most some hundred bytes each; a whole organization under one of the keys
     * @param timeToLive how long the entry is valid
     */
    void put(String key, UserSnapshot users, Duration timeToLive);
}
