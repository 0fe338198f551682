package in.vyte.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sdk.creation.Creation;
import in.vyte.sdk.creation.Creations;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.VyteApiException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreationTest {
    private static final CreationFixture BENCH = new CreationFixture();
    private static final Fault CREATED_ALL_THE_SAME =
            Fault.status(503).on("createEvent").afterwards();
    private static final Fault NOT_CREATED = Fault.status(503).on("createEvent");

    private final Creations creations = BENCH.creations(UnaryOperator.identity());

    @BeforeEach
    void reset() {
        BENCH.sandbox.reset();
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void eventThatTheApiRespondsWithIsCreatedWithoutARead() {
        Creation outcome = creations.create(CreationFixture.booking(), "order-1");

        assertThat(outcome).isInstanceOfSatisfying(Creation.Created.class, created -> {
            assertThat(created.value().title()).isEqualTo(CreationFixture.TITLE);
            assertThat(created.attempt()).isEqualTo(1);
        });
        assertThat(BENCH.reads()).isZero();
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
        assertThat(BENCH.posts()).isEqualTo(1);
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
                                .createdBy(EventCreatorInput.of(owner -> owner.user("nobody")))
                                .build(),
                        "order-1"))
                .isInstanceOf(BadRequestException.class);

        assertThat(creations.create(CreationFixture.booking(), "order-1")).isInstanceOf(Creation.Created.class);
    }

    @Test
    void absentEventIsNotSentAgainUnlessAllowed() {
        BENCH.sandbox.inject(NOT_CREATED);

        assertThat(creations.create(CreationFixture.booking(), "order-1"))
                .isInstanceOfSatisfying(Creation.Absent.class, absent -> {
                    assertThat(absent.time()).isEqualTo(CreationFixture.SETTLING);
                    assertThat(absent.reads()).isEqualTo(7);
                    assertThat(absent.asked()).hasSize(1);
                    assertThat(absent.cause()).containsInstanceOf(VyteApiException.class);
                });
        assertThat(creations.create(CreationFixture.booking(), "order-1")).isInstanceOf(Creation.Absent.class);
        assertThat(BENCH.posts()).isEqualTo(1);
    }

    @Test
    void absentEventIsSentOnceMoreIfAllowed() {
        BENCH.sandbox.inject(NOT_CREATED.times(2));

        Creation outcome =
                BENCH.creations(Creations.Builder::resendIfAbsent).create(CreationFixture.booking(), "order-1");

        assertThat(outcome).isInstanceOf(Creation.Absent.class);
        assertThat(BENCH.posts()).isEqualTo(2);
    }

    @Test
    void eventThatCannotBeLookedForIsUndecided() {
        BENCH.sandbox.inject(CREATED_ALL_THE_SAME);
        BENCH.sandbox.inject(Fault.status(500).on("listEvents").always());

        assertThat(creations.create(CreationFixture.booking(), "order-1"))
                .isInstanceOfSatisfying(Creation.Undecided.class, undecided -> {
                    assertThat(undecided.candidates()).isEmpty();
                    assertThat(undecided.cause()).get().asString().contains("listEvents");
                });
    }

    @Test
    void twoEventsThatFitAreUndecided() {
        BENCH.vyte.events().createEvent(CreationFixture.booking());
        BENCH.sandbox.inject(CREATED_ALL_THE_SAME);

        assertThat(creations.create(CreationFixture.booking(), "order-1"))
                .isInstanceOfSatisfying(
                        Creation.Undecided.class,
                        undecided -> assertThat(undecided.candidates()).hasSize(2));
    }

    @Test
    void eventOfAnotherKeyIsNotTakenForThisOne() {
        creations.create(CreationFixture.booking(), "order-1");
        BENCH.sandbox.inject(NOT_CREATED);

        assertThat(creations.create(CreationFixture.booking(), "order-2")).isInstanceOf(Creation.Absent.class);
    }

    @Test
    void olderCancelledOrDifferentEventsAreNotTakenForThisOne() {
        Event cancelled = BENCH.vyte.events().createEvent(CreationFixture.booking());
        BENCH.vyte.events().cancelEvent(cancelled.id());
        BENCH.vyte
                .events()
                .createEvent(CreationFixture.booking().toBuilder()
                        .dates(List.of(EventDateInput.of(
                                date -> date.date("2026-03-24T11:00:00+01:00").endDate("2026-03-24T12:00:00+01:00"))))
                        .build());
        BENCH.vyte.events().createEvent(CreationFixture.booking());
        BENCH.sandbox.clock().advance(Duration.ofMinutes(2));
        BENCH.sandbox.inject(NOT_CREATED);

        assertThat(creations.create(CreationFixture.booking(), "order-1")).isInstanceOf(Creation.Absent.class);
    }

    @Test
    void readsAreNarrowAndTheTitleIsEscaped() {
        BENCH.sandbox.inject(CREATED_ALL_THE_SAME);
        creations.create(CreationFixture.booking(), "order-1");

        assertThat(BENCH.sandbox.calls())
                .filteredOn(call -> "listEvents".equals(call.operationId()))
                .extracting(CreationTest::query)
                .containsExactly("limit=100&q=^Check-up \\(1st\\?\\)$"
                        + "&creator_users=65a1f0c2d4e5f60718293b01&invitee_emails=nora.weiss@example.org");
    }

    @Test
    void markIsTheBestEvidence() {
        BENCH.vyte.events().createEvent(CreationFixture.booking());
        BENCH.sandbox.inject(CREATED_ALL_THE_SAME);

        Creation outcome =
                BENCH.creations(all -> all.markWith(CreationFixture.APP)).create(CreationFixture.booking(), "order-1");

        assertThat(outcome).isInstanceOf(Creation.Found.class);
        assertThat(outcome.event().orElseThrow().thirdParty().groupIds()).hasSize(1);
        assertThat(BENCH.reads()).isEqualTo(1);
    }

    @Test
    void eventWhoseMarkTheApiDropsIsFoundByItsContent() {
        BENCH.sandbox.inject(CREATED_ALL_THE_SAME);
        BENCH.sandbox.inject(Fault.status(200).body("application/json", "[]").on("listEvents"));

        assertThat(BENCH.creations(all -> all.markWith(CreationFixture.APP))
                        .create(CreationFixture.booking(), "order-1"))
                .isInstanceOf(Creation.Found.class);
    }

    @Test
    void listThatLeavesOutInviteesIsCompletedByARead() {
        Creations meetingAnOldList = BENCH.creations(all -> all.pause(time -> {
            BENCH.sandbox.clock().advance(time);
            ObjectNode listed = (ObjectNode) BENCH.created().get(0);
            listed.putArray("invitees");
            BENCH.sandbox.inject(Fault.status(200)
                    .body("application/json", "[" + listed + "]")
                    .on("listEvents"));
        }));
        BENCH.sandbox.inject(Fault.status(503).on("createEvent").carriedOutAfter(Duration.ofSeconds(1)));

        assertThat(meetingAnOldList.create(CreationFixture.booking(), "order-1"))
                .isInstanceOf(Creation.Found.class);
        assertThat(BENCH.sandbox.calls()).extracting(RecordedCall::operationId).contains("getEvent");
    }

    private static String query(RecordedCall call) {
        return URLDecoder.decode(call.query(), StandardCharsets.UTF_8);
    }
}
