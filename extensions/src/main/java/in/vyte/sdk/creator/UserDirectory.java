package in.vyte.sdk.creator;

import in.vyte.client.ApiStream;
import in.vyte.client.api.UsersApi;
import in.vyte.client.model.User;
import in.vyte.sdk.creator.UserKey.Email;
import in.vyte.sdk.creator.UserKey.Id;
import in.vyte.sdk.creator.UserLookup.LookupFailed;
import in.vyte.sdk.creator.UserLookup.NotInOrganization;
import in.vyte.sdk.error.CallInfo;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds users with as few calls as the API allows: one list to find an address or several users, and one call for each
 * id that the list lacks. Results are remembered for a while; failures are not. Thread-safe.
 */
final class UserDirectory {
    private static final CallInfo GET_USER = new CallInfo("getUser", "GET", "/v2/users/{user_id}", 0);
    private static final CallInfo LIST_USERS = new CallInfo("listUsers", "GET", "/v2/users", 0);
    private static final String LIST = "list";

    private final UsersApi api;
    private final RememberedUsers remembered;
    private final LookupObserver observer;
    private final Clock clock;
    private final SingleFlight<String, UserSnapshot> calls = new SingleFlight<>();

    UserDirectory(UsersApi api, RememberedUsers remembered, LookupObserver observer, Clock clock) {
        this.api = api;
        this.remembered = remembered;
        this.observer = observer;
        this.clock = clock;
    }

    Map<UserKey, UserLookup> find(Collection<UserKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Search search = new Search();
        search.takeRemembered(keys);
        int known = search.found.size();
        search.callForTheOthers();
        observer.lookedUp(search.cost(keys.size(), known));
        return search.found;
    }

    /** One look-up. Not thread-safe. */
    private final class Search {
        private final Instant start = clock.instant();
        private final Map<UserKey, UserLookup> found = new HashMap<>();
        private final Set<UserKey> open = new LinkedHashSet<>();
        private Optional<UserSnapshot> list = remembered.list();
        private int getCalls;
        private int listCalls;
        private long bytes;

        /**
         * An address that a remembered list lacks counts as that of no user: each check would read the whole list
         * again.
         */
        void takeRemembered(Collection<UserKey> keys) {
            for (UserKey key : keys) {
                Optional<UserLookup> known =
                        list.flatMap(users -> users.find(key)).or(() -> remembered.find(key));
                if (known.isPresent()) {
                    found.put(key, known.get());
                } else if (key instanceof Email && list.isPresent()) {
                    found.put(key, new NotInOrganization());
                } else {
                    open.add(key);
                }
            }
        }

        void callForTheOthers() {
            CallInfo call = LIST_USERS;
            try {
                if (list.isEmpty() && (open.size() > 1 || open.stream().anyMatch(Email.class::isInstance))) {
                    list = Optional.of(list());
                    takeFromList(list.get());
                }
                call = GET_USER;
                for (UserKey key : List.copyOf(open)) {
                    take(key, get((Id) key).only());
                }
            } catch (VyteException e) {
                fail(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(new VyteInterruptedException(call, false, e));
            }
        }

        private void takeFromList(UserSnapshot users) {
            for (UserKey key : List.copyOf(open)) {
                Optional<UserLookup> user = users.find(key);
                if (user.isPresent() || key instanceof Email) {
                    take(key, user.orElseGet(NotInOrganization::new));
                }
            }
        }

        private void take(UserKey key, UserLookup lookup) {
            open.remove(key);
            found.put(key, lookup);
        }

        /** After one failure the other users are not tried: each would wait as long for the same failure. */
        private void fail(VyteException cause) {
            LookupFailed failed = new LookupFailed(cause);
            open.forEach(key -> found.put(key, failed));
        }

        /** Looks again before it calls: another thread's call may have ended between the first look and this one. */
        private UserSnapshot list() throws InterruptedException {
            listCalls++;
            return calls.run(LIST, () -> remembered.list().orElseGet(() -> remembered.keepList(listFromApi())));
        }

        /** Reads the list as a stream, so that only what is kept of each user is held. */
        private UserSnapshot listFromApi() {
            Instant now = clock.instant();
            List<KnownUser> users = new ArrayList<>();
            try (ApiStream<User> stream = api.streamListUsers()) {
                stream.iterator().forEachRemaining(user -> users.add(KnownUser.of(user)));
                bytes = stream.bytesRead();
            }
            return new UserSnapshot(now, users);
        }

        private UserSnapshot get(Id id) throws InterruptedException {
            if (id.isDotSegment()) {
                return new UserSnapshot(start, List.of());
            }
            getCalls++;
            return calls.run(
                    RememberedUsers.key(id),
                    () -> remembered.get(id).orElseGet(() -> remembered.keep(id, getFromApi(id))));
        }

        LookupObserver.Cost cost(int sought, int known) {
            int listed = listCalls == 0 ? 0 : list.map(UserSnapshot::size).orElse(0);
            Duration duration = Duration.between(start, clock.instant());
            return new LookupObserver.Cost(sought, known, getCalls, listCalls, listed, bytes, duration);
        }
    }

    private UserSnapshot getFromApi(Id id) {
        Instant now = clock.instant();
        try {
            return new UserSnapshot(now, List.of(KnownUser.of(api.getUser(id.id()))));
        } catch (NotFoundException | ForbiddenException e) {
            return new UserSnapshot(now, List.of());
        }
    }
}
