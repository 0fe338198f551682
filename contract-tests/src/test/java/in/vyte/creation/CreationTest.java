package in.vyte.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creation.Creation;
import in.vyte.sdk.creation.CreationJournal;
import in.vyte.sdk.creation.Creations;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.VyteApiException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreationTest {
    private static final CreationFixture FIXTURE = new CreationFixture();
    private static final Fault CREATED_ALL_THE_SAME =
            Fault.status(503).on("createEvent").afterwards();
    private static final Fault NOT_CREATED = Fault.status(503).on("createEvent");

    private final Creations creations = FIXTURE.creations(UnaryOperator.identity());

    @BeforeEach
    void reset() {
        FIXTURE.sandbox.reset();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void eventThatTheApiRespondsWithIsCreatedWithoutARead() {
        Creation outcome = creations.create(CreationFixture.booking(), "order-1");

        assertThat(outcome).isInstanceOfSatisfying(Creation.Created.class, created -> {
            assertThat(created.value().title()).isEqualTo(CreationFixture.TITLE);
            assertThat(created.attempt()).isEqualTo(1);
        });
        assertThat(FIXTURE.reads()).isZero();
    }

    @Test
    void clientsWithTheSameApiKeyShareTheirKeys() {
        VyteClient patient = FIXTURE.vyte.withOptions(all -> all.callTimeout(Duration.ofMinutes(3)));
        VyteClient foreign = FIXTURE.vyte.withOptions(all -> all.apiKey(FIXTURE.sandbox.apiKey()));

        assertThat(FIXTURE.vyte.creations().create(CreationFixture.booking(), "order-shared"))
                .isInstanceOf(Creation.Created.class);
        assertThat(patient.creations().create(CreationFixture.booking(), "order-shared"))
                .isInstanceOf(Creation.Found.class);
        assertThat(foreign.creations().create(CreationFixture.booking(), "order-shared"))
                .isInstanceOf(Creation.Created.class);
        assertThat(FIXTURE.posts()).isEqualTo(2);
    }

    @Test
    void sameKeyFindsTheEventAgain() {
        String id = creations
                .create(CreationFixture.booking(), "order-1")
                .event()
                .orElseThrow()
                .id();

        assertThat(creations.create(CreationFixture.booking(), "order-1"))
                .isInstanceOfSatisfying(
                        Creation.Found.class,
                        found -> assertThat(found.value().id()).isEqualTo(id));
        assertThat(FIXTURE.posts()).isEqualTo(1);
    }

    @Test
    void sameKeyWithAnotherEventIsRefused() {
        creations.create(CreationFixture.booking(), "order-1");

        assertThatThrownBy(() -> creations.create(
                        CreationFixture.booking().toBuilder().title("Another").build(), "order-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Another event was sent with this key: order-1");
        assertThatThrownBy(() ->
                        creations.createTeamEvent("65a1f0c2d4e5f60718293c01", CreationFixture.teamBooking(), "order-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusedEventIsThrownAndItsKeyIsFree() {
        assertThatThrownBy(() -> creations.create(
                        CreationFixture.booking().toBuilder()
                                .createdBy(EventCreatorInput.of(owner -> owner.user("unknown")))
                                .build(),
                        "order-1"))
                .isInstanceOf(BadRequestException.class);

        assertThat(creations.create(CreationFixture.booking(), "order-1")).isInstanceOf(Creation.Created.class);
    }

    @Test
    void absentEventIsNotSentAgainUnlessAllowed() {
        FIXTURE.sandbox.inject(NOT_CREATED);

        assertThat(creations.create(CreationFixture.booking(), "order-1"))
                .isInstanceOfSatisfying(Creation.Absent.class, absent -> {
                    assertThat(absent.time()).isEqualTo(CreationFixture.SETTLING);
                    assertThat(absent.reads()).isEqualTo(7);
                    assertThat(absent.requests()).hasSize(1);
                    assertThat(absent.cause()).containsInstanceOf(VyteApiException.class);
                });
        assertThat(creations.create(CreationFixture.booking(), "order-1")).isInstanceOf(Creation.Absent.class);
        assertThat(FIXTURE.posts()).isEqualTo(1);
    }

    @Test
    void absentEventIsSentOnceMoreIfAllowed() {
        FIXTURE.sandbox.inject(NOT_CREATED.times(2));

        Creation outcome =
                FIXTURE.creations(Creations.Builder::resendIfAbsent).create(CreationFixture.booking(), "order-1");

        assertThat(outcome).isInstanceOf(Creation.Absent.class);
        assertThat(FIXTURE.posts()).isEqualTo(2);
    }

    @Test
    void eventThatCannotBeLookedForIsUndecided() {
        FIXTURE.sandbox.inject(CREATED_ALL_THE_SAME);
        FIXTURE.sandbox.inject(Fault.status(500).on("listEvents").always());

        assertThat(creations.create(CreationFixture.booking(), "order-1"))
                .isInstanceOfSatisfying(Creation.Undecided.class, undecided -> {
                    assertThat(undecided.candidates()).isEmpty();
                    assertThat(undecided.cause()).get().asString().contains("listEvents");
                });
    }

    @Test
    void twoEventsThatFitAreUndecided() {
        FIXTURE.vyte.events().createEvent(CreationFixture.booking());
        FIXTURE.sandbox.inject(CREATED_ALL_THE_SAME);

        assertThat(creations.create(CreationFixture.booking(), "order-1"))
                .isInstanceOfSatisfying(
                        Creation.Undecided.class,
                        undecided -> assertThat(undecided.candidates()).hasSize(2));
    }

    @Test
    void eventOfAnotherKeyIsNotTakenForThisOne() {
        creations.create(CreationFixture.booking(), "order-1");
        FIXTURE.sandbox.inject(NOT_CREATED);

        assertThat(creations.create(CreationFixture.booking(), "order-2")).isInstanceOf(Creation.Absent.class);
    }

    @Test
    void olderCancelledOrDifferentEventsAreNotTakenForThisOne() {
        Event cancelled = FIXTURE.vyte.events().createEvent(CreationFixture.booking());
        FIXTURE.vyte.events().cancelEvent(cancelled.id());
        FIXTURE.vyte
                .events()
                .createEvent(CreationFixture.booking().toBuilder()
                        .dates(List.of(EventDateInput.of(
                                date -> date.date("2026-03-24T11:00:00+01:00").endDate("2026-03-24T12:00:00+01:00"))))
                        .build());
        FIXTURE.vyte.events().createEvent(CreationFixture.booking());
        FIXTURE.sandbox.clock().advance(Duration.ofMinutes(2));
        FIXTURE.sandbox.inject(NOT_CREATED);

        assertThat(creations.create(CreationFixture.booking(), "order-1")).isInstanceOf(Creation.Absent.class);
    }

    @Test
    void readsAreNarrowAndTheTitleIsEscaped() {
        FIXTURE.sandbox.inject(CREATED_ALL_THE_SAME);
        creations.create(CreationFixture.booking(), "order-1");

        assertThat(FIXTURE.sandbox.calls())
                .filteredOn(call -> "listEvents".equals(call.operationId()))
                .extracting(CreationTest::query)
                .containsExactly("limit=100&q=^Check-up \\(1st\\?\\)$"
                        + "&creator_users=65a1f0c2d4e5f60718293b01&invitee_emails=nora.weiss@example.org");
    }

    @Test
    void markIsTheBestEvidence() {
        FIXTURE.vyte.events().createEvent(CreationFixture.booking());
        FIXTURE.sandbox.inject(CREATED_ALL_THE_SAME);

        Creation outcome = FIXTURE.creations(all -> all.markWith(CreationFixture.APP))
                .create(CreationFixture.booking(), "order-1");

        assertThat(outcome).isInstanceOf(Creation.Found.class);
        assertThat(outcome.event().orElseThrow().thirdParty().groupIds()).hasSize(1);
        assertThat(FIXTURE.reads()).isEqualTo(1);
    }

    @Test
    void eventWhoseMarkTheApiDropsIsFoundByItsContent() {
        FIXTURE.sandbox.inject(CREATED_ALL_THE_SAME);
        FIXTURE.sandbox.inject(Fault.status(200).body("application/json", "[]").on("listEvents"));

        assertThat(FIXTURE.creations(all -> all.markWith(CreationFixture.APP))
                        .create(CreationFixture.booking(), "order-1"))
                .isInstanceOf(Creation.Found.class);
    }

    @Test
    void listThatLeavesOutInviteesIsCompletedByARead() {
        Creations meetingAnOldList = FIXTURE.creations(all -> all.pause(time -> {
            FIXTURE.sandbox.clock().advance(time);
            ObjectNode listed = (ObjectNode) FIXTURE.created().get(0);
            listed.putArray("invitees");
            FIXTURE.sandbox.inject(Fault.status(200)
                    .body("application/json", "[" + listed + "]")
                    .on("listEvents"));
        }));
        FIXTURE.sandbox.inject(Fault.status(503).on("createEvent").carriedOutAfter(Duration.ofSeconds(1)));

        assertThat(meetingAnOldList.create(CreationFixture.booking(), "order-1"))
                .isInstanceOf(Creation.Found.class);
        assertThat(FIXTURE.sandbox.calls())
                .extracting(RecordedCall::operationId)
                .contains("getEvent");
    }

    @Test
    void markOfATeamEventIsTheBestEvidenceToo() {
        FIXTURE.sandbox.inject(CREATED_ALL_THE_SAME.on("createTeamEvent"));

        Creation outcome = FIXTURE.creations(all -> all.markWith(CreationFixture.APP))
                .createTeamEvent("65a1f0c2d4e5f60718293c01", CreationFixture.teamBooking(), "order-1");

        assertThat(outcome.event().orElseThrow().thirdParty().groupIds()).hasSize(1);
    }

    @Test
    void readsAreNarrowForACreatorKnownByTheirAddressToo() {
        FIXTURE.sandbox.inject(NOT_CREATED);
        creations.create(
                CreationFixture.booking().toBuilder()
                        .createdBy(EventCreatorInput.of(owner -> owner.email("marta@example.org")))
                        .build(),
                "order-1");

        assertThat(FIXTURE.sandbox.calls())
                .filteredOn(call -> "listEvents".equals(call.operationId()))
                .extracting(CreationTest::query)
                .allSatisfy(query -> assertThat(query).contains("&creator_emails=marta@example.org&"));
    }

    @Test
    void interruptOfTheWaitLeavesTheOutcomeUndecided() {
        FIXTURE.sandbox.inject(NOT_CREATED);

        Creation outcome = FIXTURE.creations(all -> all.pause(time -> {
                    throw new InterruptedException();
                }))
                .create(CreationFixture.booking(), "order-1");

        assertThat(outcome).isInstanceOf(Creation.Undecided.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void keyOfACallOnAClosedClientIsFree() {
        CreationJournal journal = CreationJournal.inMemory();
        VyteClient closed = VyteClient.builder()
                .baseUrl(FIXTURE.sandbox.baseUri())
                .apiKey(FIXTURE.sandbox.apiKey())
                .build();
        closed.close();
        Creations onClosed = Creations.builder(closed.events(), closed.teams())
                .journal(journal)
                .build();

        assertThatThrownBy(() -> onClosed.create(CreationFixture.booking(), "order-1"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(journal.unfinished()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-24T10:00:00, Europe/Paris, true",
        "2026-03-24T11:00:00, Europe/Paris, false",
        "2026-03-24T20:00:00, , true",
        "2026-03-26T10:00:00, , false",
        "24 March, Europe/Paris, true"
    })
    void localTimesAreComparedInTheTimeZoneOfTheEvent(String sent, String zone, boolean isFound) {
        Event listed = FIXTURE.vyte.events().createEvent(CreationFixture.booking());
        FIXTURE.sandbox.inject(Fault.status(503).on("createEvent"));
        EventCreate wanted = CreationFixture.booking().toBuilder()
                .timezone(zone)
                .dates(List.of(EventDateInput.of(date -> date.date(sent).endDate("2026-03-24T11:00:00+01:00"))))
                .build();

        Creation outcome = creations.create(wanted, "order-1");

        assertThat(outcome.event().map(Event::id)).isEqualTo(isFound ? Optional.of(listed.id()) : Optional.empty());
    }

    private static String query(RecordedCall call) {
        return URLDecoder.decode(call.query(), StandardCharsets.UTF_8);
    }
}
