package in.vyte.sdk.creator;

import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The roles as read off an event, with what is known of its host besides. */
record PlainRoles(UseCase useCase, boolean isUseCaseDeclared, Optional<Participant> host, List<Participant> others)
        implements EventRoles {

    static PlainRoles of(Event event, Optional<User> hostUser) {
        List<Participant> invitees = invitees(event);
        Optional<HostIdentity> host =
                Participant.of(event.createdBy()).map(creator -> HostIdentity.of(creator, hostUser, invitees));
        List<Participant> others =
                host.map(known -> known.removedFrom(invitees)).orElse(invitees);
        UseCase useCase = Boolean.TRUE.equals(event.vyteme()) ? UseCase.BOOKING_PAGE : UseCase.GROUP_SCHEDULING;
        return new PlainRoles(useCase, event.vyteme() != null, host.map(HostIdentity::shown), others);
    }

    private static List<Participant> invitees(Event event) {
        return event.invitees().stream()
                .filter(Objects::nonNull) // a null among the items is kept by the decoder
                .map(Participant::of)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Participant> initiators() {
        return useCase == UseCase.BOOKING_PAGE ? others : host.map(List::of).orElse(List.of());
    }

    @Override
    public List<Participant> guests() {
        return useCase == UseCase.BOOKING_PAGE ? List.of() : others;
    }

    @Override
    public String toString() {
        String hosted =
                useCase + " hosted by " + host.map(Participant::toString).orElse("nobody known");
        return hosted + (useCase == UseCase.BOOKING_PAGE ? ", booked by " : ", with guests ") + others;
    }
}
