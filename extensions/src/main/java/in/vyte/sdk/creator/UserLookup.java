package in.vyte.sdk.creator;

import in.vyte.client.model.User;
import in.vyte.sdk.error.VyteException;
import java.util.Optional;

/** The result of looking up a user. Immutable and thread-safe. */
public sealed interface UserLookup {
    /**
     * Returns the user.
     *
     * @return the user, empty unless this is {@link Found}
     */
    default Optional<User> user() {
        return Optional.empty();
    }

    /**
     * The user belongs to the organization.
     *
     * @param value the user with id, addresses, full name, time zone and language; call {@code getUser} for the other
     *     members
     */
    record Found(User value) implements UserLookup {
        @Override
        public Optional<User> user() {
            return Optional.of(value);
        }
    }

    /** The API knows no such user, or they belong to another organization (404, 403, or absent from the list). */
    record NotInOrganization() implements UserLookup {}

    /**
     * It is not known whether there is such a user: the API could not be reached, or refused the call.
     *
     * @param cause the failure
     */
    record LookupFailed(VyteException cause) implements UserLookup {}
}
