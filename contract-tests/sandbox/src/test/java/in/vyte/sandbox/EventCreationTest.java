package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.booking;
import static in.vyte.sandbox.TestRequests.date;
import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventConfirmedInput;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDate;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.EventPlaceInput;
import in.vyte.client.model.EventThirdPartyInput;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCreationTest extends SandboxTest {
    @Test
    void creatorGivenByEmailIsResolvedToTheUser() {
        Event event = vyte.events().createEvent(groupEvent().build());

        assertThat(event.createdBy().user()).isEqualTo(TOMAS);
        assertThat(event.createdBy().email()).isEqualTo("tomas.lindqvist@example.com");
        assertThat(event.createdBy().fullName()).isEqualTo("Tomas Lindqvist");
    }

    @Test
    void creatorIsCopiedIntoTheInviteesWithHisVotes() {
        Event event = vyte.events().createEvent(groupEvent().build());

        EventInvitee copy = event.invitees().get(0);
        assertThat(copy.user()).isEqualTo(TOMAS);
        assertThat(copy.su()).isTrue();
        assertThat(copy.stats().voted().dates()).isTrue();
        assertThat(event.dates().get(0).votes().yes())
                .extracting(vote -> vote.createdBy().user())
                .containsExactly(TOMAS);
        assertThat(event.inviteesLength()).isEqualTo(3);
    }

    @Test
    void inviteesKnownToTheOrganizationGetTheirUserIdAndOthersDoNot() {
        Event event = vyte.events().createEvent(groupEvent().build());

        assertThat(event.invitees()).extracting(EventInvitee::user).containsExactly(TOMAS, AIKO, null);
        assertThat(event.invitees())
                .extracting(EventInvitee::fullName)
                .containsExactly("Tomas Lindqvist", "Aiko Brandt", "Pavel Novak");
    }

    @Test
    void creatorOfABookingIsThePageOwnerAndTheBookerIsAnInvitee() {
        Event event = vyte.events().createEvent(booking().build());

        assertThat(event.vyteme()).isTrue();
        assertThat(event.createdBy().user()).isEqualTo(MARTA);
        assertThat(event.invitees())
                .extracting(EventInvitee::email)
                .containsExactly("marta.keller@example.com", "nora.weiss@example.org");
        assertThat(event.messages().get(0).from()).isEqualTo("nora.weiss@example.org");
        assertThat(event.messages().get(0).createdBy().id()).isEqualTo(MARTA);
    }

    @Test
    void groupEventsDoNotShowTheirUse() {
        Event event = vyte.events().createEvent(groupEvent().build());

        assertThat(event.has("vyteme")).isFalse();
    }

    @Test
    void unknownCreatorRemainsABareEmailAddress() {
        Event event = vyte.events()
                .createEvent(groupEvent()
                        .createdBy(EventCreatorInput.of(c -> c.email("pavel.novak@example.org")))
                        .build());

        assertThat(event.createdBy().has("user")).isFalse();
        assertThat(event.createdBy().email()).isEqualTo("pavel.novak@example.org");
        assertThat(event.invitees()).extracting(EventInvitee::su).containsExactly(true, false);
    }

    @Test
    void dateWithoutOffsetIsLocalToTheCreator() {
        Event event = vyte.events().createEvent(groupEvent().build());

        assertThat(event.dates().get(0).date()).isEqualTo(OffsetDateTime.parse("2026-03-20T08:00:00Z"));
    }

    @Test
    void dateWithoutOffsetIsLocalToTheZoneOfTheEventIfItHasOne() {
        Event event = vyte.events()
                .createEvent(groupEvent().timezone("America/New_York").build());

        assertThat(event.timezone()).isEqualTo("America/New_York");
        assertThat(event.dates().get(0).date()).isEqualTo(OffsetDateTime.parse("2026-03-20T13:00:00Z"));
    }

    @Test
    void offsetsAreReadWithAndWithoutColon() {
        Event event = vyte.events()
                .createEvent(groupEvent()
                        .dates(List.of(
                                date("2026-03-20T09:00:00+0100", "2026-03-20T10:00:00+0100"),
                                date("2026-03-20T09:00+01:00", "2026-03-20T10:00+01:00"),
                                date("2026-03-20T08:00:00Z", "2026-03-20T09:00:00.000Z")))
                        .build());

        assertThat(event.dates())
                .extracting(EventDate::date)
                .containsOnly(OffsetDateTime.parse("2026-03-20T08:00:00Z"));
    }

    @Test
    void newEventIsNotConfirmed() {
        Event event = vyte.events().createEvent(groupEvent().build());

        assertThat(event.confirmed().flag()).isFalse();
        assertThat(event.confirmed().updatedAt()).isNull();
        assertThat(event.confirmed().has("updated_at")).isTrue();
        assertThat(event.confirmed().has("date_id")).isFalse();
    }

    @Test
    void eventCanBeCreatedConfirmed() {
        Event event = vyte.events()
                .createEvent(booking()
                        .confirmed(EventConfirmedInput.of(c -> c.flag(true)))
                        .build());

        assertThat(event.confirmed().flag()).isTrue();
        assertThat(event.confirmed().dateId()).isEqualTo(event.dates().get(0).id());
    }

    @Test
    void defaultsAreFilledIn() {
        Event event = vyte.events().createEvent(groupEvent().build());

        assertThat(event.lang().value()).isEqualTo("en");
        assertThat(event.has("timezone")).isFalse();
        assertThat(event.thirdParty().groupIds()).isEmpty();
        assertThat(event.has("links")).isTrue();
        assertThat(event.keyStore().asKeyStore()).isPresent();
        assertThat(event.places().get(0).source()).isEqualTo("app");
        assertThat(event.api()).isTrue();
    }

    @Test
    void meetingLinkIsMadeForAVideoCall() {
        Event event = vyte.events()
                .createEvent(groupEvent()
                        .places(List.of(EventPlaceInput.of(p -> p.name("Call").source("Google Meet"))))
                        .build());

        assertThat(event.places().get(0).address()).startsWith("https://meet.example.com/");
    }

    @Test
    void eventRemembersTheAppItWasMadeWith() {
        Event event = vyte.events()
                .createEvent(groupEvent()
                        .thirdParty(EventThirdPartyInput.of(t -> t.app("app-1").groupIds(List.of("g-1"))))
                        .build());

        assertThat(event.thirdParty().app()).isEqualTo("app-1");
        assertThat(event.thirdParty().groupIds()).containsExactly("g-1");
    }

    @Test
    void createdEventIsListedAndRead() {
        String id = vyte.events().createEvent(groupEvent().build()).id();

        assertThat(vyte.events().getEvent(id).title()).isEqualTo("Planning");
        assertThat(vyte.events().listEvents()).extracting(Event::id).contains(id);
    }
}
