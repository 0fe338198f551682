package in.vyte.examples;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.TeamEventCreate;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.slot.FreeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Books any free member of a team. Vyte chooses the member; the response shows who it is.
 *
 * <p>Arguments: the id of the team, the e-mail address of the visitor, and your own key for the booking.
 */
public final class TeamBooking {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private TeamBooking() {}

    public static void main(String[] arguments) {
        String teamId = arguments[0];
        String visitor = arguments[1];
        String orderNumber = arguments[2];
        try (VyteClient vyte = VyteClient.fromEnv()) {
            LocalDate tomorrow = LocalDate.now(PARIS).plusDays(1);
            FreeSlot slot = vyte.slotSearch()
                    .team(teamId) // free as soon as one member is
                    .duration(Duration.ofMinutes(30))
                    .zone(PARIS)
                    .build()
                    .slots(tomorrow, tomorrow.plusDays(30))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No free slot in the next 30 days"));

            TeamEventCreate appointment = TeamEventCreate.of(event -> event.title("Front desk appointment")
                    .vyteme(true)
                    .timezone(PARIS.getId())
                    .invitees(List.of(EventInviteeInput.of(booker -> booker.email(visitor))))
                    .dates(List.of(slot.toEventDate()))); // a team event has exactly one date

            Event booked = vyte.creations()
                    .createTeamEvent(teamId, appointment, orderNumber)
                    .event()
                    .orElseThrow();
            EventRoles roles = vyte.creators().resolve(booked);
            System.out.println(
                    "Booked " + roles.host().flatMap(Participant::fullName).orElse("a member") + " at " + slot.start());
        }
    }
}
