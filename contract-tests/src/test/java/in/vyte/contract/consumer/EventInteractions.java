package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventFilter;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.EventMessageInput;
import in.vyte.client.model.EventPlaceInput;
import in.vyte.client.model.EventThirdPartyInput;
import in.vyte.client.model.EventUpdate;
import in.vyte.client.model.Language;
import java.time.OffsetDateTime;
import java.util.List;

final class EventInteractions extends InteractionTable {
    private static final String REVIEW_INVITEE = "65a1f0c2d4e5f60718293f24";
    private static final String REVIEW_DATE = "65a1f0c2d4e5f60718293f02";
    private static final String REVIEW_PLACE = "65a1f0c2d4e5f60718293f12";

    EventInteractions() {
        expect(
                on("listEvents").given("events of the first years").responds("bothUseCases"),
                vyte -> vyte.events().listEvents(),
                events -> {
                    assertThat(events).extracting(Event::title).containsExactly("First visit", "Quarterly review");
                    assertThat(events.get(0).keyStore().asString()).contains("65a1f0c2d4e5f60718293f51");
                    assertThat(events.get(1).keyStore().asKeyStore()).isPresent();
                });
        expect(
                on("listEvents")
                        .variant("by title, state and creator")
                        .query("limit", "25")
                        .query("q", "^Quarterly & more?|review")
                        .query("filter", "future")
                        .query("creator_users", TOMAS + "," + AIKO)
                        .query("creator_emails", "tomas.lindqvist@example.com")
                        .responds("bothUseCases")
                        .only(1),
                vyte -> vyte.events()
                        .listEvents(r -> r.limit(25)
                                .q("^Quarterly & more?|review")
                                .filter(EventFilter.FUTURE)
                                .creatorUsers(TOMAS, AIKO)
                                .creatorEmails("tomas.lindqvist@example.com")),
                events ->
                        assertThat(events).singleElement().extracting(Event::id).isEqualTo(QUARTERLY_REVIEW));
        expect(
                on("listEvents")
                        .variant("by invitee and app")
                        .query("invitee_users", AIKO)
                        .query("invitee_emails", "pavel.novak@example.org")
                        .query("app_id", "65a1f0c2d4e5f60718294201")
                        .query("group_ids", "review-2026,review-2027")
                        .responds("bothUseCases")
                        .only(1),
                vyte -> vyte.events()
                        .listEvents(r -> r.inviteeUsers(AIKO)
                                .inviteeEmails("pavel.novak@example.org")
                                .appId("65a1f0c2d4e5f60718294201")
                                .groupIds("review-2026", "review-2027")),
                events -> assertThat(events)
                        .flatExtracting(Event::invitees)
                        .extracting(EventInvitee::email)
                        .contains("pavel.novak@example.org"));
        expectNone("events", "listEvents", vyte -> vyte.events().listEvents());
        expect(
                on("listEvents")
                        .variant("confirmed only")
                        .given("events of the first years")
                        .query("filter", "confirmed")
                        .responds("bothUseCases")
                        .only(0),
                vyte -> vyte.events().listEvents(r -> r.filter(EventFilter.CONFIRMED)),
                events -> assertThat(events)
                        .allSatisfy(
                                event -> assertThat(event.confirmed().flag()).isTrue()));
        expect(
                on("createEvent")
                        .sends("bookingPage")
                        .responds("bookingPage")
                        .exactly("$.created_by.user")
                        .containing("$.invitees"),
                vyte -> vyte.events()
                        .createEvent(e -> e.title("First visit")
                                .createdBy(EventCreatorInput.of(c -> c.user(MARTA)))
                                .dates(List.of(EventDateInput.of(d -> d.date("2026-03-10T09:00:00+01:00")
                                        .endDate("2026-03-10T10:00:00+01:00")
                                        .allDay(false))))
                                .invitees(List.of(EventInviteeInput.of(i -> i.email("nora.weiss@example.org")
                                        .fullName("Nora Weiss")
                                        .phone("+33 1 23 45 67 89"))))
                                .messages(
                                        List.of(EventMessageInput.of(m -> m.body("I would like a first appointment."))))
                                .places(List.of(
                                        EventPlaceInput.of(p -> p.name("Clinic").address("12 rue de Rivoli, Paris"))))
                                .lang(Language.FR)
                                .locale(Language.FR)
                                .timezone("Europe/Paris")
                                .vyteme(true)),
                event -> {
                    assertThat(event.vyteme()).isTrue();
                    assertThat(event.invitees()).extracting(EventInvitee::phone).contains("+33 1 23 45 67 89");
                });
        expect(
                on("createEvent").sends("groupScheduling").responds("groupScheduling"),
                vyte -> vyte.events()
                        .createEvent(e -> e.title("Quarterly review")
                                .createdBy(EventCreatorInput.of(c -> c.email("tomas.lindqvist@example.com")))
                                .dates(List.of(
                                        EventDateInput.of(d -> d.date("2026-03-12T13:00:00+01:00")
                                                .endDate("2026-03-12T14:00:00+01:00")
                                                .allDay(false)),
                                        EventDateInput.of(d ->
                                                d.date("2026-03-13T10:00:00").endDate("2026-03-13T11:00:00"))))
                                .invitees(List.of(
                                        EventInviteeInput.of(i -> i.email("aiko.brandt@example.com")),
                                        EventInviteeInput.of(i -> i.email("pavel.novak@example.org")
                                                .fullName("Pavel Novak"))))
                                .messages(List.of(
                                        EventMessageInput.of(m -> m.body("Please vote for the dates that suit you."))))
                                .places(List.of(EventPlaceInput.of(
                                        p -> p.name("Video call").source("Google Meet"))))
                                .timezone("Europe/Stockholm")
                                .thirdParty(EventThirdPartyInput.of(
                                        t -> t.app("65a1f0c2d4e5f60718294201").groupIds(List.of("review-2026"))))),
                event -> {
                    assertThat(event.has("vyteme")).isFalse();
                    assertThat(event.confirmed().updatedAt()).isNull();
                });
        expectSending(
                on("createEvent")
                        .sends("confirmed")
                        .responds("bookingPage")
                        .onlyMembers("_id", "title", "vyteme", "created_by", "dates"),
                EventCreate.class,
                (vyte, event) -> vyte.events().createEvent(event),
                event -> assertThat(event.vyteme()).isTrue());
        expectSending(
                on("createEvent").sendsEveryMember().responds("bookingPage").onlyMembers("_id", "title", "created_by"),
                EventCreate.class,
                (vyte, event) -> vyte.events().createEvent(event),
                event -> assertThat(event.id()).isEqualTo(FIRST_VISIT));
        expect(
                on("getEvent").at(FIRST_VISIT).responds("bookingPage"),
                vyte -> vyte.events().getEvent(FIRST_VISIT),
                event -> assertThat(event.confirmed().updatedAt())
                        .isEqualTo(OffsetDateTime.parse("2026-02-24T10:02:11.500Z")));
        expect(
                on("getEvent").responds("groupScheduling"),
                vyte -> vyte.events().getEvent(QUARTERLY_REVIEW),
                event -> assertThat(event.dates().get(0).votes().yes()).hasSize(2));
        expect(
                on("updateEvent").sends("renamed").responds("renamed").exactly("$.title"),
                vyte -> vyte.events().updateEvent(QUARTERLY_REVIEW, e -> e.title("Quarterly review (2026)")),
                event -> assertThat(event.title()).isEqualTo("Quarterly review (2026)"));
        expectSending(
                on("updateEvent")
                        .sends("options")
                        .responds("renamed")
                        .onlyMembers("_id", "dates", "places")
                        .lacking("/places/0/icon"),
                EventUpdate.class,
                (vyte, event) -> vyte.events().updateEvent(QUARTERLY_REVIEW, event),
                event -> assertThat(event.places()).hasSize(1));
        expect(
                on("confirmEvent").responds("groupScheduling").exactly("$.confirmed.flag"),
                vyte -> vyte.events().confirmEvent(QUARTERLY_REVIEW),
                event -> assertThat(event.confirmed().flag()).isTrue());
        expect(
                on("confirmEvent")
                        .variant("a chosen date and place")
                        .query("d", REVIEW_DATE)
                        .query("p", REVIEW_PLACE)
                        .responds("groupScheduling")
                        .exactly("$.confirmed.flag", "$.confirmed.date_id", "$.confirmed.place_id"),
                vyte -> vyte.events().confirmEvent(QUARTERLY_REVIEW, REVIEW_DATE, REVIEW_PLACE),
                event -> assertThat(event.confirmed().dateId()).isEqualTo(REVIEW_DATE));
        expect(
                on("cancelEvent").responds("done"),
                vyte -> vyte.events().cancelEvent(QUARTERLY_REVIEW),
                text -> assertThat(text).isEqualTo("OK"));
        expect(
                on("addEventInvitees").sends("everybody").responds("everybody"),
                vyte -> vyte.events()
                        .addEventInvitees(
                                QUARTERLY_REVIEW,
                                List.of(
                                        EventInviteeInput.of(i -> i.email("marta.keller@example.com")),
                                        EventInviteeInput.of(i -> i.email("nora.weiss@example.org")
                                                .fullName("Nora Weiss")
                                                .phone("+33 1 23 45 67 89")))),
                invitees -> assertThat(invitees)
                        .extracting(EventInvitee::email)
                        .contains("marta.keller@example.com", "nora.weiss@example.org"));
        expect(
                on("deleteEventInvitee").responds("done"),
                vyte -> vyte.events().deleteEventInvitee(QUARTERLY_REVIEW, REVIEW_INVITEE),
                text -> assertThat(text).isEqualTo("OK"));
        expect(
                on("changeEventOrganizer").sends("handOver").responds("done"),
                vyte -> vyte.events()
                        .changeEventOrganizer(
                                QUARTERLY_REVIEW, o -> o.user(AIKO).keepAsInvitee(true)),
                text -> assertThat(text).isEqualTo("OK"));
    }
}
