package in.vyte.sdk.creator;

import in.vyte.client.api.UsersApi;
import in.vyte.client.json.Model;
import in.vyte.client.model.User;
import in.vyte.sdk.creator.UserKey.Id;
import in.vyte.sdk.creator.UserLookup.CouldNotAsk;
import in.vyte.sdk.creator.UserLookup.Found;
import in.vyte.sdk.creator.UserLookup.NotInOrganization;
import in.vyte.sdk.error.CallInfo;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds users with as few calls as the API allows. Answers are remembered for a while, failures to ask are not. Safe
 * for use by several threads.
 */
final class UserDirectory {
    private static final CallInfo GET_USER = new CallInfo("getUser", "GET", "/v2/users/{user_id}", 0);
    private static final CallInfo LIST_USERS = new CallInfo("listUsers", "GET", "/v2/users", 0);

    private final UsersApi api;
    private final ExpiringCache<UserKey, UserLookup> answers;
    private final ExpiringCache<Everybody, Listing> listings;
    private final SingleFlight<Id, UserLookup> gets = new SingleFlight<>();
    private final SingleFlight<Everybody, Listing> lists = new SingleFlight<>();

    /** The key of the one list that there is. */
    private enum Everybody {
        LISTED
    }

    UserDirectory(UsersApi api, int capacity, Duration timeToLive, Clock clock) {
        this.api = api;
        this.answers = new ExpiringCache<>(capacity, timeToLive, clock);
        this.listings = new ExpiringCache<>(1, timeToLive, clock);
    }

    /** Finds any number of users with one call at most. */
    Map<UserKey, UserLookup> find(Collection<UserKey> keys) {
        Optional<Listing> kept = listings.get(Everybody.LISTED);
        Map<UserKey, UserLookup> found = new HashMap<>();
        Set<UserKey> open = new LinkedHashSet<>();
        for (UserKey key : keys) {
            recall(key, kept).ifPresentOrElse(known -> found.put(key, known), () -> open.add(key));
        }
        if (!open.isEmpty()) {
            found.putAll(ask(open, kept));
        }
        return found;
    }

    /**
     * An id that a kept list lacks may be that of somebody who joined since, and one call tells. An address that it
     * lacks would cost a whole list each time.
     */
    private Optional<UserLookup> recall(UserKey key, Optional<Listing> kept) {
        Optional<UserLookup> known = kept.flatMap(listing -> listing.find(key)).or(() -> answers.get(key));
        boolean isAnswered = known.isPresent() || key instanceof Id || kept.isEmpty();
        return isAnswered ? known : Optional.of(new NotInOrganization());
    }

    private Map<UserKey, UserLookup> ask(Set<UserKey> open, Optional<Listing> outdated) {
        UserKey first = open.iterator().next();
        boolean one = open.size() == 1 && first instanceof Id;
        try {
            return one ? Map.of(first, get((Id) first)) : list(open, outdated);
        } catch (VyteException failed) {
            return couldNotAsk(open, failed);
        } catch (InterruptedException whileAnotherWasAsking) {
            Thread.currentThread().interrupt();
            return couldNotAsk(
                    open, new VyteInterruptedException(one ? GET_USER : LIST_USERS, false, whileAnotherWasAsking));
        }
    }

    private static Map<UserKey, UserLookup> couldNotAsk(Set<UserKey> open, VyteException failed) {
        CouldNotAsk outcome = new CouldNotAsk(failed);
        Map<UserKey, UserLookup> outcomes = new HashMap<>();
        open.forEach(key -> outcomes.put(key, outcome));
        return outcomes;
    }

    /** Looks again before it calls: a flight may have landed between the first look and this one's start. */
    private UserLookup get(Id id) throws InterruptedException {
        return gets.run(id, () -> recall(id, listings.get(Everybody.LISTED)).orElseGet(() -> getFromApi(id)));
    }

    private UserLookup getFromApi(Id id) {
        if (id.isDotSegment()) {
            return new NotInOrganization();
        }
        try {
            User user = api.getUser(id.id());
            UserLookup found = new Found(user);
            keysOf(user).forEach(key -> answers.put(key, found));
            return remember(id, found);
        } catch (NotFoundException | ForbiddenException nobody) {
            return remember(id, new NotInOrganization());
        }
    }

    /** Everything that a user can be found by; what cannot be read of it counts as absent. */
    static Stream<UserKey> keysOf(User shown) {
        User user = Model.readable(shown);
        Stream<UserKey> id = Stream.ofNullable(user.id()).map(Id::new);
        Stream<UserKey> emails = user.emails().stream().map(email -> new UserKey.Email(Mailbox.of(email)));
        return Stream.concat(id, emails);
    }

    private UserLookup remember(UserKey key, UserLookup answer) {
        answers.put(key, answer);
        return answer;
    }

    /** Looks again as well, for a list that is not the one which lacks them. */
    private Map<UserKey, UserLookup> list(Set<UserKey> open, Optional<Listing> outdated) throws InterruptedException {
        Listing listing = lists.run(
                Everybody.LISTED,
                () -> listings.get(Everybody.LISTED)
                        .filter(kept -> outdated.stream().noneMatch(old -> old == kept))
                        .orElseGet(this::listFromApi));
        Map<UserKey, UserLookup> found = new HashMap<>();
        for (UserKey key : open) {
            found.put(key, remember(key, listing.find(key).orElseGet(NotInOrganization::new)));
        }
        return found;
    }

    private Listing listFromApi() {
        Listing listing = Listing.of(api.listUsers());
        if (isWorthKeeping(listing)) {
            listings.put(Everybody.LISTED, listing);
        }
        return listing;
    }

    /** A list that is too long to be kept whole still answers what it was fetched for. */
    private boolean isWorthKeeping(Listing listing) {
        return listing.size() <= answers.capacity();
    }
}
