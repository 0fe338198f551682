package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.date;
import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventDate;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.EventPlaceInput;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.NotFoundException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventChangeTest extends SandboxTest {
    @Test
    void eventWithoutACreatorIsChangedLikeAnyOther() {
        ObjectNode event = (ObjectNode) sandbox.records(Kind.EVENTS).get(1);
        event.remove("created_by");
        sandbox.put(Kind.EVENTS, QUARTERLY_REVIEW, event);

        Event after = vyte.events()
                .updateEvent(
                        QUARTERLY_REVIEW,
                        e -> e.title("Yearly review").dates(List.of(date("2026-03-30T09:00", "2026-03-30T10:00"))));

        assertThat(after.title()).isEqualTo("Yearly review");
        assertThat(after.dates()).hasSize(1);
    }

    @Test
    void changingTheTitleLeavesTheRest() {
        Event before = vyte.events().getEvent(QUARTERLY_REVIEW);

        Event after = vyte.events().updateEvent(QUARTERLY_REVIEW, e -> e.title("Yearly review"));

        assertThat(after.title()).isEqualTo("Yearly review");
        assertThat(after.dates()).isEqualTo(before.dates());
        assertThat(after.places()).isEqualTo(before.places());
    }

    @Test
    void datesAndPlacesThatAreSentReplaceTheOldOnes() {
        Event after = vyte.events()
                .updateEvent(
                        QUARTERLY_REVIEW,
                        e -> e.dates(List.of(date("2026-03-30T09:00Z", "2026-03-30T10:00Z")))
                                .places(List.of(EventPlaceInput.of(p -> p.name("Room 9")))));

        assertThat(after.dates())
                .extracting(EventDate::date)
                .containsExactly(OffsetDateTime.parse("2026-03-30T09:00:00Z"));
        assertThat(after.places()).extracting(place -> place.name()).containsExactly("Room 9");
    }

    @Test
    void confirmingTakesTheDateWithMostVotes() {
        Event event = vyte.events().confirmEvent(QUARTERLY_REVIEW);

        assertThat(event.confirmed().flag()).isTrue();
        assertThat(event.confirmed().updatedAt()).isEqualTo(OffsetDateTime.parse("2026-03-02T08:00:00Z"));
        assertThat(event.confirmed().dateId()).isEqualTo("65a1f0c2d4e5f60718293f02");
        assertThat(event.confirmed().placeId()).isEqualTo("65a1f0c2d4e5f60718293f12");
    }

    @Test
    void confirmingTakesTheNearestOfDatesWithEqualVotes() {
        Event created = vyte.events()
                .createEvent(groupEvent()
                        .dates(List.of(
                                date("2026-03-27T09:00Z", "2026-03-27T10:00Z"),
                                date("2026-03-20T09:00Z", "2026-03-20T10:00Z")))
                        .build());

        Event event = vyte.events().confirmEvent(created.id());

        assertThat(event.confirmed().dateId()).isEqualTo(created.dates().get(1).id());
    }

    @Test
    void confirmingTakesTheFirstOfPlacesWithEqualVotes() {
        Event created = vyte.events()
                .createEvent(groupEvent()
                        .places(List.of(
                                EventPlaceInput.of(p -> p.name("Room 1")), EventPlaceInput.of(p -> p.name("Room 2"))))
                        .build());

        Event event = vyte.events().confirmEvent(created.id());

        assertThat(event.confirmed().placeId())
                .isEqualTo(created.places().get(0).id());
    }

    @Test
    void confirmingTakesTheDateAndPlaceAskedFor() {
        Event event =
                vyte.events().confirmEvent(QUARTERLY_REVIEW, "65a1f0c2d4e5f60718293f03", "65a1f0c2d4e5f60718293f12");

        assertThat(event.confirmed().dateId()).isEqualTo("65a1f0c2d4e5f60718293f03");
    }

    @Test
    void confirmingADateOfAnotherEventIsRefused() {
        assertThatThrownBy(() -> vyte.events().confirmEvent(QUARTERLY_REVIEW, "65a1f0c2d4e5f60718293f01", null))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        refused -> assertThat(refused.body()).contains("d is not the id"));
    }

    @Test
    void replacingTheConfirmedDateTakesBackTheConfirmation() {
        Event event = vyte.events()
                .updateEvent(FIRST_VISIT, e -> e.dates(List.of(date("2026-03-30T09:00Z", "2026-03-30T10:00Z"))));

        assertThat(event.confirmed().flag()).isFalse();
        assertThat(event.confirmed().has("date_id")).isFalse();
        assertThat(event.additionalProperties()).isEmpty();
    }

    @Test
    void cancellingReturnsOkAndMarksTheEvent() {
        assertThat(vyte.events().cancelEvent(FIRST_VISIT)).isEqualTo("OK");

        Event event = vyte.events().getEvent(FIRST_VISIT);
        assertThat(event.cancelled()).isEqualTo(OffsetDateTime.parse("2026-03-02T08:00:00Z"));
        assertThat(event.confirmed().updatedAt()).isEqualTo(event.cancelled());
    }

    @Test
    void confirmingACancelledEventBringsItBack() {
        vyte.events().cancelEvent(FIRST_VISIT);

        assertThat(vyte.events().confirmEvent(FIRST_VISIT).has("cancelled")).isFalse();
    }

    @Test
    void addingInviteesReturnsTheWholeListInReducedForm() {
        List<EventInvitee> all = vyte.events()
                .addEventInvitees(
                        QUARTERLY_REVIEW,
                        List.of(
                                EventInviteeInput.of(i -> i.email("marta.keller@example.com")),
                                EventInviteeInput.of(i -> i.email("nora.weiss@example.org"))));

        assertThat(all)
                .extracting(EventInvitee::email)
                .containsExactly(
                        "tomas.lindqvist@example.com",
                        "aiko.brandt@example.com",
                        "pavel.novak@example.org",
                        "marta.keller@example.com",
                        "nora.weiss@example.org");
        assertThat(all).noneMatch(invitee -> invitee.has("full_name"));
    }

    @Test
    void addedInviteesGetAUserIdAtOnceAndAlwaysTheSame() {
        List<EventInviteeInput> nora = List.of(EventInviteeInput.of(i -> i.email("nora.weiss@example.org")));

        EventInvitee inOne = last(vyte.events().addEventInvitees(QUARTERLY_REVIEW, nora));
        Event other = vyte.events().createEvent(groupEvent().build());
        EventInvitee inOther = last(vyte.events().addEventInvitees(other.id(), nora));

        assertThat(inOne.user()).isNotBlank().isEqualTo(inOther.user());
        assertThat(inOne.id()).isNotEqualTo(inOther.id());
    }

    @Test
    void addingAnInviteeTwiceKeepsOneInvitation() {
        List<EventInvitee> all = vyte.events()
                .addEventInvitees(
                        QUARTERLY_REVIEW, List.of(EventInviteeInput.of(i -> i.email("Pavel.Novak@example.org"))));

        assertThat(all).hasSize(3);
    }

    @Test
    void inviteeIsRemovedByTheIdOfTheInvitation() {
        assertThat(vyte.events().deleteEventInvitee(QUARTERLY_REVIEW, "65a1f0c2d4e5f60718293f23"))
                .isEqualTo("OK");

        Event event = vyte.events().getEvent(QUARTERLY_REVIEW);
        assertThat(event.invitees()).extracting(EventInvitee::user).containsExactly(TOMAS, null);
        assertThat(event.inviteesLength()).isEqualTo(2);
    }

    @Test
    void inviteeIsNotRemovedByTheIdOfThePerson() {
        assertThatThrownBy(() -> vyte.events().deleteEventInvitee(QUARTERLY_REVIEW, AIKO))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void handingOverDropsTheFormerOrganizer() {
        assertThat(vyte.events().changeEventOrganizer(QUARTERLY_REVIEW, c -> c.user(AIKO)))
                .isEqualTo("OK");

        Event event = vyte.events().getEvent(QUARTERLY_REVIEW);
        assertThat(event.createdBy().user()).isEqualTo(AIKO);
        assertThat(event.invitees()).extracting(EventInvitee::user).containsExactly(AIKO, null);
        assertThat(event.invitees()).extracting(EventInvitee::su).containsExactly(true, false);
    }

    @Test
    void handingOverKeepsTheFormerOrganizerWhenAsked() {
        vyte.events().changeEventOrganizer(QUARTERLY_REVIEW, c -> c.user(MARTA).keepAsInvitee(true));

        Event event = vyte.events().getEvent(QUARTERLY_REVIEW);
        assertThat(event.invitees()).extracting(EventInvitee::user).containsExactly(MARTA, TOMAS, AIKO, null);
        assertThat(event.invitees()).extracting(EventInvitee::su).containsExactly(true, false, false, false);
    }

    @Test
    void handingOverToAStrangerIsRefused() {
        assertThatThrownBy(() -> vyte.events().changeEventOrganizer(QUARTERLY_REVIEW, c -> c.user("stranger")))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void eventThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> vyte.events().getEvent("nothing")).isInstanceOf(NotFoundException.class);
    }

    private static EventInvitee last(List<EventInvitee> all) {
        return all.get(all.size() - 1);
    }
}
