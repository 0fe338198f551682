package in.vyte.sdk.jcache;

import in.vyte.sdk.creator.LookupCache;
import in.vyte.sdk.creator.UserSnapshot;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.cache.Cache;
import javax.cache.configuration.CompleteConfiguration;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.expiry.CreatedExpiryPolicy;

/**
 * Keeps look-ups of users in a cache of JCache (JSR 107), for the {@code cache} of {@code Creators.builder}. Keys are
 * text and values are JSON, so the members of a cluster need no class of the SDK and may use different versions of it.
 *
 * <pre>{@code
 * Cache<String, String> cache =
 *         cacheManager.createCache("vyte-users", JCacheLookupCache.configuration(Duration.ofMinutes(5)));
 * Creators creators = Creators.builder(vyte.users())
 *         .cache(new JCacheLookupCache(cache, organizationId))
 *         .timeToLive(Duration.ofMinutes(5))
 *         .build();
 * }</pre>
 *
 * <p>A list of the organization is one value of some 150 bytes per user. Thread-safe.
 */
public final class JCacheLookupCache implements LookupCache {
    private final Cache<String, String> cache;
    private final String prefix;

    /**
     * Creates the adapter.
     *
     * @param cache the cache, which the caller closes
     * @param organization a name of the organization, such as its id; it keeps the users of several organizations in
     *     one cache apart
     */
    public JCacheLookupCache(Cache<String, String> cache, String organization) {
        this.cache = Objects.requireNonNull(cache, "cache");
        this.prefix = Objects.requireNonNull(organization, "organization") + ":";
    }

    /**
     * Returns a configuration for such a cache: values expire by age. JCache sets one age for all values, so it must be
     * the time to live of {@code Creators.builder} or longer.
     *
     * @param timeToLive how long a value is kept, at least a millisecond
     * @return the configuration
     */
    public static CompleteConfiguration<String, String> configuration(Duration timeToLive) {
        javax.cache.expiry.Duration age = new javax.cache.expiry.Duration(TimeUnit.MILLISECONDS, timeToLive.toMillis());
        return new MutableConfiguration<String, String>()
                .setTypes(String.class, String.class)
                .setExpiryPolicyFactory(CreatedExpiryPolicy.factoryOf(age));
    }

    @Override
    public Optional<UserSnapshot> get(String key) {
        return Optional.ofNullable(cache.get(prefix + key)).map(UserSnapshot::fromJson);
    }

    @Override
    public void put(String key, UserSnapshot users, Duration timeToLive) {
        cache.put(prefix + key, users.toJson());
    }
}
