package in.vyte.sdk.creator;

import in.vyte.client.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All users of an organization as of one moment, to be found by id or address. */
record Listing(Map<UserKey, User> users) {
    static Listing of(List<User> users) {
        Map<UserKey, User> byKey = new HashMap<>();
        for (User user : users) {
            UserKey.allOf(user).forEach(key -> byKey.putIfAbsent(key, user));
        }
        return new Listing(byKey);
    }

    /** Answers for good: who is not in the list is not in the organization. */
    UserLookup find(UserKey key) {
        User user = users.get(key);
        return user == null ? new UserLookup.NotInOrganization() : new UserLookup.Found(user);
    }

    int size() {
        return users.size();
    }
}
