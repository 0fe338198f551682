package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.booking;
import static in.vyte.sandbox.TestRequests.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.Slot;
import in.vyte.client.model.SlotDays;
import in.vyte.client.model.SlotList;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.error.BadRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Marta works from nine to five on weekdays, needs 15 free minutes after a booking, and meets on Tuesday the 10th at
 * nine.
 */
class SlotTest extends SandboxTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-11");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-03-14");
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");

    @Test
    void slotsLieInTheWorkingHours() {
        SlotList response = vyte.slots().listSlots(120, WEDNESDAY, WEDNESDAY, q -> q.users(MARTA));

        assertThat(starts(response.slots()))
                .containsExactly(
                        "2026-03-11T09:00+01:00",
                        "2026-03-11T11:00+01:00",
                        "2026-03-11T13:00+01:00",
                        "2026-03-11T15:00+01:00");
        assertThat(response.slots().get(0).end().dateTime()).isEqualTo(OffsetDateTime.parse("2026-03-11T11:00+01:00"));
    }

    @Test
    void slotsLeaveOutConfirmedEvents() {
        SlotList response = vyte.slots().listSlots(120, TUESDAY, TUESDAY, q -> q.users(MARTA));

        assertThat(starts(response.slots()))
                .containsExactly("2026-03-10T10:00+01:00", "2026-03-10T12:00+01:00", "2026-03-10T14:00+01:00");
    }

    @Test
    void cancelledEventsFreeTheirTime() {
        vyte.events().cancelEvent(FIRST_VISIT);

        SlotList response = vyte.slots().listSlots(240, TUESDAY, TUESDAY, q -> q.users(MARTA));

        assertThat(starts(response.slots())).containsExactly("2026-03-10T09:00+01:00", "2026-03-10T13:00+01:00");
    }

    @Test
    void unconfirmedEventsTakeNoTime() {
        vyte.events().createEvent(booking().build());

        LocalDate day = LocalDate.parse("2026-03-24");
        SlotList response = vyte.slots().listSlots(480, day, day, q -> q.users(MARTA));

        assertThat(response.slots()).hasSize(1);
    }

    @Test
    void slotsLeaveOutEntriesOfCalendars() {
        sandbox.addBusyTime(MARTA, Instant.parse("2026-03-11T08:00:00Z"), Instant.parse("2026-03-11T13:45:00Z"));

        SlotList response = vyte.slots().listSlots(120, WEDNESDAY, WEDNESDAY, q -> q.users(MARTA));

        assertThat(starts(response.slots())).containsExactly("2026-03-11T14:45+01:00");
    }

    @Test
    void slotsLeaveTheBufferAfterThemFree() {
        sandbox.addBusyTime(MARTA, Instant.parse("2026-03-11T12:00:00Z"), Instant.parse("2026-03-11T16:00:00Z"));

        SlotList response = vyte.slots().listSlots(120, WEDNESDAY, WEDNESDAY, q -> q.users(MARTA));

        assertThat(starts(response.slots())).containsExactly("2026-03-11T09:00+01:00");
    }

    @Test
    void severalPeopleMustAllBeFree() {
        sandbox.addBusyTime(TOMAS, Instant.parse("2026-03-11T09:00:00Z"), Instant.parse("2026-03-11T14:00:00Z"));

        SlotList response = vyte.slots()
                .listSlots(
                        60,
                        WEDNESDAY,
                        WEDNESDAY,
                        q -> q.emails("marta.keller@example.com", "tomas.lindqvist@example.com"));

        assertThat(starts(response.slots()))
                .containsExactly("2026-03-11T09:00+01:00", "2026-03-11T15:00+01:00", "2026-03-11T16:00+01:00");
    }

    @Test
    void ofATeamOneFreeMemberIsEnoughAndSlotsCountOnce() {
        vyte.availabilities()
                .setUserAvailability(TOMAS, a -> a.timezone("Europe/Paris").days(weekdays("09:00", "11:00")));
        sandbox.addBusyTime(MARTA, Instant.parse("2026-03-11T10:00:00Z"), Instant.parse("2026-03-11T23:00:00Z"));

        SlotList response = vyte.slots().listSlots(60, WEDNESDAY, WEDNESDAY, q -> q.team("65a1f0c2d4e5f60718293c01"));

        assertThat(starts(response.slots())).containsExactly("2026-03-11T09:00+01:00", "2026-03-11T10:00+01:00");
    }

    @Test
    void whoHasNoWorkingHoursIsFreeAtAnyTime() {
        SlotList response = vyte.slots().listSlots(720, SUNDAY, SUNDAY, q -> q.users(AIKO));

        assertThat(starts(response.slots())).containsExactly("2026-03-15T00:00+01:00", "2026-03-15T12:00+01:00");
    }

    @Test
    void timesAreGivenInTheZoneAskedFor() {
        SlotList response = vyte.slots()
                .listSlots(480, WEDNESDAY, WEDNESDAY, q -> q.users(MARTA).timezone("America/New_York"));

        assertThat(response.timezone()).isEqualTo("America/New_York");
        assertThat(starts(response.slots())).containsExactly("2026-03-11T04:00-04:00");
    }

    @Test
    void whenNoOneIsFreeTheNextAvailabilityIsReturned() {
        SlotList response = vyte.slots().listSlots(60, SATURDAY, SUNDAY, q -> q.users(MARTA));

        assertThat(response.slots()).isEmpty();
        assertThat(response.nextAvailability().at("/start/dateTime").asText()).isEqualTo("2026-03-16T09:00:00+01:00");
    }

    @Test
    void nextAvailabilityIsNullWhenThereIsNone() {
        SlotList response = vyte.slots().listSlots(1000, SATURDAY, SUNDAY, q -> q.users(MARTA));

        assertThat(response.has("nextAvailability")).isTrue();
        assertThat(response.nextAvailability()).isNull();
    }

    @Test
    void nextAvailabilityIsLeftOutWhenAnyoneIsFree() {
        SlotList response = vyte.slots().listSlots(60, WEDNESDAY, WEDNESDAY, q -> q.users(MARTA));

        assertThat(response.has("nextAvailability")).isFalse();
    }

    @Test
    void slotsAreGroupedByDay() {
        SlotDays response = vyte.slots().listSlotsByDay(240, TUESDAY, SUNDAY, q -> q.users(MARTA));

        assertThat(response.days()).containsOnlyKeys("2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13");
        assertThat(starts(response.days().get("2026-03-11").slots()))
                .containsExactly("2026-03-11T09:00+01:00", "2026-03-11T13:00+01:00");
    }

    @Test
    void daysAreEmptyWhenNoOneIsFree() {
        SlotDays response = vyte.slots().listSlotsByDay(60, SATURDAY, SUNDAY, q -> q.users(MARTA));

        assertThat(response.days()).isEmpty();
        assertThat(response.nextAvailability().isObject()).isTrue();
    }

    @Test
    void nextSlotsAreThoseOfTheFirstDayThatHasAny() {
        SlotList response = vyte.slots().getNextSlots(240, q -> q.users(MARTA));

        assertThat(response.from()).isNull();
        assertThat(starts(response.slots())).containsExactly("2026-03-02T09:00+01:00", "2026-03-02T13:00+01:00");
    }

    @Test
    void pastAndTodayAreNotBookableWhenTheSettingsSaySo() {
        vyte.availabilities().updateUserAvailability(MARTA, a -> a.todayAsBusy(true));

        SlotList response = vyte.slots().getNextSlots(480, q -> q.users(MARTA));

        assertThat(starts(response.slots())).containsExactly("2026-03-03T09:00+01:00");
    }

    @Test
    void daysTooFarAheadAreNotBookable() {
        vyte.availabilities().updateUserAvailability(MARTA, a -> a.daysAfterAsBusy(3));

        SlotList response = vyte.slots().listSlots(60, WEDNESDAY, WEDNESDAY, q -> q.users(MARTA));

        assertThat(response.slots()).isEmpty();
    }

    @Test
    void busyTimesAreThoseOfAnybodyAsked() {
        sandbox.addBusyTime(TOMAS, Instant.parse("2026-03-10T08:30:00Z"), Instant.parse("2026-03-10T09:30:00Z"));

        SlotList response = vyte.slots().listBusySlots(TUESDAY, TUESDAY, q -> q.users(MARTA, TOMAS));

        assertThat(starts(response.slots())).containsExactly("2026-03-10T09:00+01:00");
        assertThat(response.slots().get(0).end().dateTime()).isEqualTo(OffsetDateTime.parse("2026-03-10T10:30+01:00"));
    }

    @Test
    void aTeamIsBusyWhenAllMembersAre() {
        sandbox.addBusyTime(TOMAS, Instant.parse("2026-03-10T08:30:00Z"), Instant.parse("2026-03-10T09:30:00Z"));

        SlotList response = vyte.slots().listBusySlots(TUESDAY, TUESDAY, q -> q.team("65a1f0c2d4e5f60718293c01"));

        assertThat(starts(response.slots())).containsExactly("2026-03-10T09:30+01:00");
    }

    @Test
    void usersAreRequired() {
        assertThatThrownBy(() -> vyte.slots().listSlots(60, TUESDAY, TUESDAY))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        refused -> assertThat(refused.body()).contains("one of emails, users and team"));
    }

    @Test
    void strangersCannotBeAskedFor() {
        assertThatThrownBy(() -> vyte.slots().listSlots(60, TUESDAY, TUESDAY, q -> q.users("stranger")))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void windowMustNotEndBeforeItStarts() {
        assertThatThrownBy(() -> vyte.slots().listSlots(60, WEDNESDAY, TUESDAY, q -> q.users(MARTA)))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void withoutAnyTeamMemberNoOneIsFree() {
        sandbox.clear(Kind.USERS);
        vyte.teams().updateTeam("65a1f0c2d4e5f60718293c01", t -> t.members(List.of()));

        assertThat(vyte.slots()
                        .listSlots(60, TUESDAY, TUESDAY, q -> q.team("65a1f0c2d4e5f60718293c01"))
                        .slots())
                .isEmpty();
    }

    private static List<String> starts(List<Slot> slots) {
        return slots.stream().map(slot -> slot.start().dateTime().toString()).toList();
    }
}
