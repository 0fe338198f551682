package in.vyte.sdk.creator;

import java.time.Duration;
import java.util.Optional;

/**
 * Where {@link Creators} keeps what it looked up. The one in memory serves one client; implement this, or take the
 * adapter to JCache in {@code vyte-jcache}, to share look-ups among machines.
 *
 * <p>A cache may forget anything at any time: what it lacks is looked up again. It may also keep things for longer than
 * it is told to, since their age is checked when they are read. What it throws counts as a miss. Implementations must
 * be thread-safe.
 */
public interface LookupCache {
    /**
     * Returns what was kept.
     *
     * @param key the key that it was kept under
     * @return the users, empty if there are none under that key
     */
    Optional<UserSnapshot> get(String key);

    /**
     * Keeps something.
     *
     * @param key the key, a text of any characters; for one organization only, so a cache of several organizations
     *     needs a prefix
     * @param users the users, at most some hundred bytes each; a whole organization under one of the keys
     * @param timeToLive how long they are of use
     */
    void put(String key, UserSnapshot users, Duration timeToLive);
}
