package in.vyte.sdk.creator;

import in.vyte.client.model.User;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user can be found by. */
sealed interface UserKey {
    record Id(String id) implements UserKey {
        /** Whether it would name another path than that of a user, so that no user can have it. */
        boolean isDotSegment() {
            return id.equals(".") || id.equals("..");
        }
    }

    /** {@code key} is the address in the form that addresses are compared in. */
    record Email(String key) implements UserKey {}

    /** The id if it is known, since a user can be asked for by that alone. */
    static Optional<UserKey> of(Participant person) {
        Optional<UserKey> id = person.userId().map(Id::new);
        return id.or(() -> person.email().map(UserKey::email));
    }

    /** Everything that a user can be found by. */
    static Stream<UserKey> allOf(User user) {
        Stream<UserKey> id = Stream.ofNullable(user.id()).map(Id::new);
        Stream<UserKey> emails = user.emails().stream().filter(Objects::nonNull).map(UserKey::email);
        return Stream.concat(id, emails);
    }

    private static UserKey email(String address) {
        return new Email(Participant.emailKey(address));
    }
}
