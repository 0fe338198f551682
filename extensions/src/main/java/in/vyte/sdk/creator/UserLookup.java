package in.vyte.sdk.creator;

import in.vyte.client.model.User;
import in.vyte.sdk.error.VyteException;
import java.util.Optional;

/** What asking the API for a user came to. Immutable and safe for use by several threads. */
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
     * The user is one of the organization.
     *
     * @param value the user as the API shows him
     */
    record Found(User value) implements UserLookup {
        @Override
        public Optional<User> user() {
            return Optional.of(value);
        }
    }

    /** The API knows no such user, or he belongs to another organization (404, 403, or absent from the list). */
    record NotInOrganization() implements UserLookup {}

    /**
     * Whether there is such a user is not known: the API could not be reached, or refused to say.
     *
     * @param cause what went wrong
     */
    record CouldNotAsk(VyteException cause) implements UserLookup {}
}
