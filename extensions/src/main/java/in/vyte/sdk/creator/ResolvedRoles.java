package in.vyte.sdk.creator;

import in.vyte.client.model.User;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The roles of an event, its host having been looked up. A user that was found completes the host and, having more ids
 * and addresses than the event shows, may keep the host's own entry from the guests where the event alone does not.
 *
 * <p>Immutable and safe for use by several threads. Made by {@link Creators}.
 */
public final class ResolvedRoles implements EventRoles {
    private final PlainRoles roles;
    private final @Nullable UserLookup hostLookup;

    ResolvedRoles(PlainRoles roles, @Nullable UserLookup hostLookup) {
        this.roles = roles;
        this.hostLookup = hostLookup;
    }

    /**
     * Returns how the look-up of the host went.
     *
     * @return the outcome, empty if the event shows no user id and no e-mail address to look up
     */
    public Optional<UserLookup> hostLookup() {
        return Optional.ofNullable(hostLookup);
    }

    /**
     * Returns the user who is the host.
     *
     * @return the user, empty if there was nobody to look up or none was found; {@link #hostLookup} tells
     */
    public Optional<User> hostUser() {
        return hostLookup().flatMap(UserLookup::user);
    }

    @Override
    public UseCase useCase() {
        return roles.useCase();
    }

    @Override
    public boolean isUseCaseDeclared() {
        return roles.isUseCaseDeclared();
    }

    @Override
    public Optional<Participant> host() {
        return roles.host();
    }

    @Override
    public List<Participant> initiators() {
        return roles.initiators();
    }

    @Override
    public List<Participant> guests() {
        return roles.guests();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResolvedRoles that
                && roles.equals(that.roles)
                && Objects.equals(hostLookup, that.hostLookup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roles, hostLookup);
    }

    @Override
    public String toString() {
        return roles.toString();
    }
}
