package in.vyte.sdk.creator;

import in.vyte.client.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All users of an organization as of one moment, to be found by id or address. */
record Listing(Map<UserKey, User> users) {
    static Listing of(List<User> users) {
        Map<UserKey, User> byKey = new HashMap<>();
        for (User user : users) {
            UserDirectory.keysOf(user).forEach(key -> byKey.putIfAbsent(key, user));
        }
        return new Listing(byKey);
    }

    Optional<UserLookup> find(UserKey key) {
        return Optional.ofNullable(users.get(key)).map(UserLookup.Found::new);
    }

    int size() {
        return users.size();
    }
}
