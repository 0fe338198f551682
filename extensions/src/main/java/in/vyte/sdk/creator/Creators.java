package in.vyte.sdk.creator;

import in.vyte.client.api.UsersApi;
import in.vyte.client.model.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the host of an event: the owner of the booking page, or the person who created the event.
 *
 * <pre>{@code
 * EventRoles roles = vyte.creators().resolve(event);
 * roles.hostUser().ifPresent(user -> System.out.println(user.timezone()));
 * }</pre>
 *
 * <p>A single user whose id is known is read by {@code getUser}. Several users, or a user of whom only the address is
 * known, are looked up in the list of the organization ({@code listUsers}). The list is read as a stream and kept,
 * whatever its size. An id that the list lacks is read by {@code getUser}.
 *
 * <p>Results are cached for a while, and so is the fact that there is no such user: each distinct user costs at most
 * one call. Concurrent callers share a call. Failures are not cached. Each user that is kept takes some 350 bytes: the
 * id, the addresses, the full name, the time zone and the language.
 *
 * <p>Thread-safe. Build one instance and share it. Source: Vyte API reference, Events and Users.
 */
public final class Creators {
    private final UserDirectory users;

    private Creators(Builder builder) {
        LookupCache cache = builder.cache == null ? new MemoryCache(builder.cacheSize, builder.clock) : builder.cache;
        RememberedUsers remembered = new RememberedUsers(cache, builder.timeToLive, builder.clock);
        this.users = new UserDirectory(builder.users, remembered, builder.observer, builder.clock);
    }

    /**
     * Creates a builder, for settings other than those of {@code VyteClient.creators()}.
     *
     * @param users the operations on users, of a {@code VyteClient}
     * @return a new builder
     */
    public static Builder builder(UsersApi users) {
        return new Builder(Objects.requireNonNull(users, "users"));
    }

    /**
     * Returns the roles of an event and looks up its host. Costs at most one call.
     *
     * @param event the event, from a response or a webhook delivery
     * @return the roles; {@link EventRoles#hostLookup} is the result of the look-up. No exception is thrown if there is
     *     no such user or if the call fails
     */
    public EventRoles resolve(Event event) {
        return resolveAll(List.of(event)).get(0);
    }

    /**
     * Returns the roles of several events and looks up their hosts. Costs at most one {@code listUsers}, and one
     * {@code getUser} for each id that the list lacks.
     *
     * @param events the events
     * @return the roles in the order of the events, unmodifiable
     */
    public List<EventRoles> resolveAll(Collection<Event> events) {
        List<EventPeople> all = events.stream().map(EventPeople::of).toList();
        Set<UserKey> hosts =
                all.stream().flatMap(people -> people.hostKey().stream()).collect(Collectors.toSet());
        Map<UserKey, UserLookup> lookups = users.find(hosts);
        return all.stream()
                .map(people -> people.roles(people.hostKey().map(lookups::get)))
                .toList();
    }

    /** Builds {@link Creators}. Not thread-safe. */
    public static final class Builder {
        private static final int DEFAULT_CACHE_SIZE = 250_000;
        private static final Duration DEFAULT_TIME_TO_LIVE = Duration.ofMinutes(5);

        private final UsersApi users;
        private int cacheSize = DEFAULT_CACHE_SIZE;
        private Duration timeToLive = DEFAULT_TIME_TO_LIVE;
        private Clock clock = Clock.systemUTC();
        private LookupObserver observer = cost -> {};
        private @Nullable LookupCache cache;

        private Builder(UsersApi users) {
            this.users = users;
        }

        /**
         * Sets how many single look-ups are kept in memory; 250,000 unless set. The least recently used ones are
         * dropped. A user takes two: one for the id, one for the address. A list of the organization does not count.
         *
         * @param lookups how many, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder cacheSize(int lookups) {
            if (lookups < 1) {
                throw new IllegalArgumentException("The cache size must be at least 1, not " + lookups);
            }
            this.cacheSize = lookups;
            return this;
        }

        /**
         * Sets where look-ups are kept instead of in the memory of this instance, for example in a cache that several
         * machines share. The latest list of the organization stays in memory as well.
         *
         * @param lookups the cache, of this organization only
         * @return this builder
         */
        public Builder cache(LookupCache lookups) {
            this.cache = Objects.requireNonNull(lookups, "lookups");
            return this;
        }

        /**
         * Sets an observer of the cost of each look-up.
         *
         * @param newObserver is called after each look-up
         * @return this builder
         */
        public Builder observer(LookupObserver newObserver) {
            this.observer = Objects.requireNonNull(newObserver, "newObserver");
            return this;
        }

        /**
         * Sets how long a look-up is kept; 5 minutes unless set. A change of a user may go unnoticed for that time. A
         * user who joins meanwhile is found at once by their id, but by their address alone only after that time.
         *
         * @param duration how long; zero to call each time
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder timeToLive(Duration duration) {
            if (duration.isNegative()) {
                throw new IllegalArgumentException("The time to live must not be negative, but is " + duration);
            }
            this.timeToLive = duration;
            return this;
        }

        /**
         * Sets the clock by which look-ups expire; the system's unless set.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Creates the resolver.
         *
         * @return the resolver
         */
        public Creators build() {
            return new Creators(this);
        }
    }
}
