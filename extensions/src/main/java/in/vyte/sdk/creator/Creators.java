package in.vyte.sdk.creator;

import in.vyte.client.api.UsersApi;
import in.vyte.client.model.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the user behind the host of an event: the owner of the booking page, or whoever created the event. Of a user
 * who is known by id Vyte is asked with {@code getUser}; by e-mail address alone nobody can be asked for, so then all
 * users of the organization are listed ({@code listUsers}).
 *
 * <p>Answers are remembered for a while, unknown users included, so that each distinct user costs one request at most
 * however many events he has; concurrent callers share a request. Failures to ask are not remembered.
 *
 * <p>Safe for use by several threads; meant to be made once and shared. Source: Vyte API reference, Events and Users.
 */
public final class Creators {
    private final UserDirectory users;

    private Creators(Builder builder) {
        this.users = new UserDirectory(builder.users, builder.cacheSize, builder.timeToLive, builder.clock);
    }

    /**
     * Starts to make an instance of one's own, for a cache other than that of {@code VyteClient.creators()}.
     *
     * @param users the operations on users, of a {@code VyteClient}
     * @return a new builder
     */
    public static Builder builder(UsersApi users) {
        return new Builder(Objects.requireNonNull(users, "users"));
    }

    /**
     * Reads the roles off an event and looks up its host. Costs at most one call.
     *
     * @param event the event, from a response or a webhook delivery
     * @return the roles; {@link EventRoles#hostLookup} is the result of the look-up, so nothing is thrown when there is
     *     no such user or Vyte cannot be asked
     */
    public EventRoles resolve(Event event) {
        return resolveAll(List.of(event)).get(0);
    }

    /**
     * Does the same for many events at the cost of one call at most: {@code getUser} if one user is sought and their id
     * is known, else {@code listUsers}.
     *
     * @param events the events
     * @return the roles in the order of the events, unmodifiable
     */
    public List<EventRoles> resolveAll(Collection<Event> events) {
        List<EventPeople> all = events.stream().map(EventPeople::of).toList();
        Set<UserKey> keys = new HashSet<>();
        all.forEach(people -> people.hostKey().ifPresent(keys::add));
        Map<UserKey, UserLookup> lookups = users.find(keys);
        return all.stream()
                .map(people -> people.roles(people.hostKey().map(lookups::get).orElse(null)))
                .toList();
    }

    /** Makes {@link Creators}. Not for use by several threads. */
    public static final class Builder {
        private static final int DEFAULT_CACHE_SIZE = 10_000;
        private static final Duration DEFAULT_TIME_TO_LIVE = Duration.ofMinutes(5);

        private final UsersApi users;
        private int cacheSize = DEFAULT_CACHE_SIZE;
        private Duration timeToLive = DEFAULT_TIME_TO_LIVE;
        private Clock clock = Clock.systemUTC();

        private Builder(UsersApi users) {
            this.users = users;
        }

        /**
         * Sets how many answers are kept, the least recently used ones making room; 10,000 unless set. A user takes
         * two: one for the id, one for the address. A list of users that does not fit is not kept, so that events
         * without the creator's id cost a list each when they are resolved one by one.
         *
         * @param answers how many, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder cacheSize(int answers) {
            if (answers < 1) {
                throw new IllegalArgumentException("The cache size must be at least 1, not " + answers);
            }
            this.cacheSize = answers;
            return this;
        }

        /**
         * Sets how long an answer is kept, and so for how long a change of a user may go unnoticed; 5 minutes unless
         * set. Somebody who joins meanwhile is found by his id at once, by his address alone only after that time.
         *
         * @param duration how long; zero to ask anew each time
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
         * Sets the clock that says when an answer has become too old; the system's unless set.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Makes the instance.
         *
         * @return what resolves creators
         */
        public Creators build() {
            return new Creators(this);
        }
    }
}
