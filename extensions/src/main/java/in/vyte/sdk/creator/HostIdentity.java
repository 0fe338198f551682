package in.vyte.sdk.creator;

import in.vyte.client.model.User;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What tells the host from the other people of an event.
 *
 * @param shown the host, completed by whatever else shows him
 * @param addresses the keys of all his e-mail addresses
 */
record HostIdentity(Participant shown, Set<String> addresses) {
    static HostIdentity of(Participant creator, Optional<User> user, List<Participant> invitees) {
        Participant shown = user.flatMap(HostIdentity::asParticipant)
                .map(creator::completedBy)
                .orElse(creator);
        for (Participant invitee : invitees) {
            shown = shown.isSamePersonAs(invitee) ? shown.completedBy(invitee) : shown;
        }
        return new HostIdentity(shown, addresses(shown, user, invitees));
    }

    List<Participant> removedFrom(List<Participant> invitees) {
        return invitees.stream().filter(invitee -> !isHost(invitee)).toList();
    }

    private boolean isHost(Participant invitee) {
        return shown.isSamePersonAs(invitee)
                || invitee.email()
                        .map(Participant::emailKey)
                        .filter(addresses::contains)
                        .isPresent();
    }

    private static Set<String> addresses(Participant host, Optional<User> user, List<Participant> invitees) {
        Set<String> addresses = new HashSet<>();
        host.email().map(Participant::emailKey).ifPresent(addresses::add);
        user.stream()
                .flatMap(known -> known.emails().stream())
                .filter(Objects::nonNull)
                .map(Participant::emailKey)
                .forEach(addresses::add);
        for (Participant invitee : invitees) {
            if (invitee.userId().isPresent() && invitee.userId().equals(host.userId())) {
                invitee.email().map(Participant::emailKey).ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    private static Optional<Participant> asParticipant(User user) {
        String email = user.emails().isEmpty() ? null : user.emails().get(0);
        return Participant.of(user.id(), email, user.fullName());
    }
}
