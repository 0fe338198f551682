package in.vyte.sdk.creator;

import in.vyte.sdk.creator.UserKey.Email;
import in.vyte.sdk.creator.UserKey.Id;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What look-ups found and is not too old. The latest list is also held here, so that a cache on other machines is not
 * read for a whole organization each time. Thread-safe.
 */
final class RememberedUsers {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedUsers.class);
    private static final String LIST = "vyte.users";

    private final LookupCache cache;
    private final Duration timeToLive;
    private final Clock clock;
    private volatile @Nullable UserSnapshot latestList;

    RememberedUsers(LookupCache cache, Duration timeToLive, Clock clock) {
        this.cache = cache;
        this.timeToLive = timeToLive;
        this.clock = clock;
    }

    static String key(UserKey key) {
        return key instanceof Id id ? "vyte.user:" + id.id() : "vyte.mailbox:" + ((Email) key).mailbox();
    }

    Optional<UserSnapshot> list() {
        Optional<UserSnapshot> latest = Optional.ofNullable(latestList).filter(this::isFresh);
        if (latest.isEmpty()) {
            latest = get(LIST);
            latestList = latest.orElse(null);
        }
        return latest;
    }

    UserSnapshot keepList(UserSnapshot users) {
        latestList = users;
        put(LIST, users);
        return users;
    }

    Optional<UserSnapshot> get(Id id) {
        return get(key(id));
    }

    /** Finds a user that was looked up, or that there is no such user. */
    Optional<UserLookup> find(UserKey key) {
        return get(key(key)).map(UserSnapshot::only);
    }

    /** Keeps a user by the addresses as well. */
    UserSnapshot keep(Id id, UserSnapshot user) {
        put(key(id), user);
        user.mailboxes().forEach(mailbox -> put(key(new Email(mailbox)), user));
        return user;
    }

    private Optional<UserSnapshot> get(String key) {
        try {
            return cache.get(key).filter(this::isFresh);
        } catch (RuntimeException e) {
            LOG.debug("The cache of users cannot be read", e);
            return Optional.empty();
        }
    }

    private void put(String key, UserSnapshot users) {
        try {
            cache.put(key, users, timeToLive);
        } catch (RuntimeException e) {
            LOG.debug("The cache of users cannot be written", e);
        }
    }

    private boolean isFresh(UserSnapshot users) {
        return !users.isOlderThan(timeToLive, clock.instant());
    }
}
