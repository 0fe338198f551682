package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreator;
import in.vyte.client.model.User;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.creator.UserLookup;
import java.util.List;
import java.util.Optional;

/**
 * Who is who in an event. With {@code vyteme} the creator is the owner of the booking page, and the person who booked
 * is among the invitees; without it the creator is the person who created the event. Here the values count, not only
 * their types.
 */
final class CreatorInteractions extends InteractionTable {
    CreatorInteractions() {
        expect(
                on("getEvent")
                        .variant("creator of a booking")
                        .at(FIRST_VISIT)
                        .responds("bookingPage")
                        .exactly("$.vyteme", "$.created_by.user", "$.invitees[*].email")
                        .containing("$.invitees"),
                vyte -> vyte.events().getEvent(FIRST_VISIT),
                event -> {
                    EventRoles roles = EventRoles.of(event);
                    assertThat(roles.useCase()).isEqualTo(UseCase.BOOKING_PAGE);
                    assertThat(roles.host().flatMap(Participant::userId))
                            .as("owner of the page")
                            .contains(MARTA);
                    assertThat(emails(roles.initiators())).as("who booked").containsExactly("nora.weiss@example.org");
                    assertThat(roles.guests()).isEmpty();
                });
        expect(
                on("getEvent")
                        .variant("creator of a group meeting")
                        .responds("groupScheduling")
                        .exactly("$.created_by.user", "$.invitees[*].email", "$.invitees[*].su")
                        .containing("$.invitees"),
                vyte -> vyte.events().getEvent(QUARTERLY_REVIEW),
                event -> {
                    EventRoles roles = EventRoles.of(event);
                    assertThat(roles.useCase()).isEqualTo(UseCase.GROUP_SCHEDULING);
                    assertThat(roles.host().flatMap(Participant::userId))
                            .as("who created the meeting")
                            .contains(TOMAS);
                    assertThat(emails(roles.initiators())).containsExactly("tomas.lindqvist@example.com");
                    assertThat(emails(roles.guests()))
                            .containsExactly("aiko.brandt@example.com", "pavel.novak@example.org");
                });
        expect(
                on("getUser")
                        .variant("host of a booking")
                        .responds("withGoogle")
                        .exactly("$._id"),
                vyte -> assertThat(vyte.creators()
                                .resolve(createdBy(EventCreator.of(c -> c.user(MARTA))))
                                .hostUser()
                                .map(User::fullName))
                        .contains("Marta Keller"));
        expect(
                on("getUser").variant("host from elsewhere").at(UNKNOWN).responds(404, "explained"),
                vyte -> assertThat(vyte.creators()
                                .resolve(createdBy(EventCreator.of(c -> c.user(UNKNOWN))))
                                .hostLookup())
                        .containsInstanceOf(UserLookup.NotInOrganization.class));
        expect(
                on("listUsers")
                        .variant("host known by e-mail")
                        .responds("users")
                        .exactly("$[*].emails"),
                vyte -> assertThat(vyte.creators()
                                .resolve(createdBy(EventCreator.of(c -> c.email("aiko.brandt@example.com"))))
                                .hostUser()
                                .map(User::id))
                        .contains(AIKO));
    }

    private static Event createdBy(EventCreator creator) {
        return Event.of(event -> event.title("First visit").createdBy(creator).vyteme(true));
    }

    private static List<String> emails(List<Participant> people) {
        return people.stream().map(Participant::email).flatMap(Optional::stream).toList();
    }
}
