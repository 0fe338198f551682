package in.vyte.sdk.creator;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import in.vyte.sdk.creator.UserLookup.Found;
import in.vyte.sdk.creator.UserLookup.LookupFailed;
import in.vyte.sdk.creator.UserLookup.NotInOrganization;
import in.vyte.sdk.error.VyteException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is serialized instead of {@link EventRoles}: an event in JSON that shows the people, and the look-up.
 *
 * @param event the event with host and others as creator and invitees
 * @param isLookedUp whether the host was looked up
 * @param user the user that was found in JSON, or null
 * @param failure why the look-up failed, or null
 */
record SerializedRoles(
        byte[] event,
        boolean isLookedUp,
        byte @Nullable [] user,
        @Nullable VyteException failure) implements Serializable {

    static SerializedRoles of(EventRoles roles) {
        Optional<UserLookup> lookup = roles.hostLookup();
        return new SerializedRoles(
                VyteJson.write(Event.TYPE, roles.toEvent()),
                lookup.isPresent(),
                roles.hostUser().map(user -> VyteJson.write(User.TYPE, user)).orElse(null),
                lookup.orElse(null) instanceof LookupFailed failed ? failed.cause() : null);
    }

    private Object readResolve() throws ObjectStreamException {
        try {
            return EventRoles.of(VyteJson.read(Event.TYPE, event), lookup());
        } catch (IOException e) {
            throw new InvalidObjectException("These are no roles of an event");
        }
    }

    private @Nullable UserLookup lookup() throws IOException {
        if (user != null) {
            return new Found(VyteJson.read(User.TYPE, user));
        }
        if (failure != null) {
            return new LookupFailed(failure);
        }
        return isLookedUp ? new NotInOrganization() : null;
    }
}
