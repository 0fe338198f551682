package in.vyte.sdk.slot;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityDays;
import in.vyte.client.model.AvailabilitySlot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Test
    void timesWithoutOffsetAreLocalTimes() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': true, 'slots': ["
                + "{'start_time': '2018-01-01T09:00', 'end_time': '2018-01-01T12:00'},"
                + "{'start_time': '2018-01-01T13:15:00', 'end_time': '2018-01-01T17:00:00.000'}]}}");

        assertThat(hours.on(MONDAY))
                .extracting(TimeRange::start)
                .containsExactly(Optional.of(NINE), Optional.of(LocalTime.of(13, 15)));
        assertThat(hours.on(MONDAY)).extracting(TimeRange::end).containsExactly(Optional.of(NOON), Optional.of(FIVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-01-01T08:00:00.000Z", "2018-01-01T08:00:00+01:00", "2018-01-01T08:00+0100", "9 o'clock", ""
            })
    void aTimeWhoseMeaningIsNotKnownIsOnlyThereAsWritten(String raw) {
        TimeRange hours = range(raw, raw);

        assertThat(hours.start()).isEmpty();
        assertThat(hours.end()).isEmpty();
        assertThat(hours.rawStart()).isEqualTo(raw);
        assertThat(hours.rawEnd()).isEqualTo(raw);
    }

    @Test
    void aDayThatIsNotEnabledIsOffWhateverItsSlots() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': false, 'slots': [{'start_time': '2018-01-01T09:00',"
                + " 'end_time': '2018-01-01T12:00'}]}, 'tuesday': {'enabled': true}, 'friday': {}, 'saturday': null}");

        assertThat(hours.on(MONDAY)).isEmpty();
        assertThat(hours.on(TUESDAY)).isEmpty();
        assertThat(hours.on(FRIDAY)).isEmpty();
        assertThat(hours.on(SATURDAY)).isEmpty();
        assertThat(hours.on(SUNDAY)).isEmpty();
        assertThat(hours.week()).isEmpty();
    }

    @Test
    void aDayWithSlotsThatDoesNotSayWhetherItIsEnabledIs() throws IOException {
        WorkingHours hours =
                read("{'friday': {'slots': [{'start_time': '2018-01-01T09:00', 'end_time': '2018-01-01T12:00'}]}}");

        assertThat(hours.on(FRIDAY)).hasToString("[09:00 to 12:00]");
    }

    @Test
    void daysThatWereNotChangedAreWrittenBackAsTheyWereRead() throws IOException {
        String saturday = "{'slots':[{'_id':'s9','start_time':'10:00','end_time':'2018-01-01T11:00','mood':1}],"
                + "'enabled':false,'note':{'why':'summer'}}";
        WorkingHours hours = read("{'saturday': " + saturday + ", 'monday': {'enabled': true, 'slots': ["
                + "{'_id': 's1', 'start_time': '2018-01-01T09:00', 'end_time': '2018-01-01T12:00', 'x': null}]},"
                + " 'holidays': ['2026-12-25']}");

        ObjectNode written = tree(hours.with(MONDAY, NOON, FIVE).toDays());

        assertThat(written.get("saturday")).isEqualTo(JSON.readTree(quoted(saturday)));
        assertThat(written.get("holidays")).hasToString("[\"2026-12-25\"]");
        assertThat(written.at("/monday/slots/0"))
                .hasToString(
                        "{\"_id\":\"s1\",\"start_time\":\"2018-01-01T09:00\",\"end_time\":\"2018-01-01T12:00\",\"x\":null}");
        assertThat(written.at("/monday/slots")).hasSize(2);
        assertThat(written.get("sunday")).hasToString("{\"enabled\":false}");
    }

    @Test
    void aDayThatCannotBeReadIsOffAndIsWrittenBackAsItWasRead() throws IOException {
        WorkingHours hours = read("{'monday': 7, 'friday': {'enabled': true, 'slots': ["
                + "{'start_time': '2018-01-01T09:00', 'end_time': '2018-01-01T12:00'}]}}");

        assertThat(hours.on(MONDAY)).isEmpty();
        assertThat(hours).hasToString("{FRIDAY=[09:00 to 12:00]}");
        assertThat(tree(hours.toDays()).get("monday")).hasToString("7");
    }

    @Test
    void weeksAndRangesAreEqualIfTheyAreWrittenAlike() {
        WorkingHours mornings = WorkingHours.none().with(MONDAY, NINE, NOON);
        WorkingHours afternoons = WorkingHours.none().with(MONDAY, NOON, FIVE);

        assertThat(mornings)
                .isEqualTo(WorkingHours.none().with(MONDAY, NINE, NOON))
                .hasSameHashCodeAs(WorkingHours.none().with(MONDAY, NINE, NOON))
                .isNotEqualTo(afternoons)
                .doesNotHaveSameHashCodeAs(afternoons);
        assertThat(TimeRange.of(NINE, NOON))
                .isEqualTo(TimeRange.of(NINE, NOON))
                .hasSameHashCodeAs(TimeRange.of(NINE, NOON))
                .isNotEqualTo(TimeRange.of(NOON, FIVE))
                .doesNotHaveSameHashCodeAs(TimeRange.of(NOON, FIVE));
    }

    @Test
    void theHoursOfADayAreSetOrTaken() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': true, 'slots': ["
                + "{'_id': 's1', 'start_time': '2018-01-01T09:00', 'end_time': '2018-01-01T12:00'},"
                + "{'_id': 's2', 'start_time': '2018-01-01T13:00', 'end_time': '2018-01-01T17:00'}]}}");

        WorkingHours afternoons = hours.with(MONDAY, hours.on(MONDAY).subList(1, 2));

        assertThat(json(afternoons.toDays())).contains("\"s2\"").doesNotContain("\"s1\"");
        assertThat(hours.with(MONDAY, List.of()).on(MONDAY)).isEmpty();
        assertThat(json(hours.with(MONDAY, List.of()).toDays())).contains("\"monday\":{\"enabled\":false}");
    }

    @Test
    void aPausedDayIsResumedWithTheNewHoursAlone() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': false, 'slots': ["
                + "{'_id': 's1', 'start_time': '2018-01-01T09:00', 'end_time': '2018-01-01T12:00'}]}}");

        assertThat(hours.with(MONDAY, NOON, FIVE).on(MONDAY)).containsExactly(TimeRange.of(NOON, FIVE));
    }

    @Test
    void workMayEndAtMidnight() throws IOException {
        WorkingHours hours = WorkingHours.none().with(FRIDAY, FIVE, LocalTime.MIDNIGHT);

        assertThat(json(hours.toDays()))
                .contains("{\"start_time\":\"2018-01-01T17:00\",\"end_time\":\"2018-01-02T00:00\"}");
        assertThat(hours.on(FRIDAY)).extracting(TimeRange::end).containsExactly(Optional.of(LocalTime.MIDNIGHT));
        assertThat(range("2018-01-01T17:00", "2018-01-01T24:00").end()).contains(LocalTime.MIDNIGHT);
        assertThat(TimeRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)).hasToString("00:00 to 00:00");
    }

    @Test
    void aTimeWithoutADateIsALocalTime() {
        assertThat(range("09:00", "12:30:00")).hasToString("09:00 to 12:30");
        assertThat(range("2018-01-01T08:00Z", "soon")).hasToString("2018-01-01T08:00Z to soon");
    }

    @Test
    void anAvailabilityWithoutDaysHasNoHours() {
        assertThat(WorkingHours.of(Availability.of(empty -> {})).week()).isEmpty();
    }

    @Test
    void aSlotMayLackItsTimes() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': true, 'slots': [null, {}]}}");

        assertThat(hours.on(MONDAY)).containsExactly(range(null, null));
        assertThat(json(hours.toDays())).contains("\"slots\":[null,{}]");
    }

    @Test
    void hoursAreWrittenAsTheReferenceShowsAndDaysOffWithThem() {
        WorkingHours hours = WorkingHours.none().with(MONDAY, NINE, NOON).with(MONDAY, NOON, FIVE);

        assertThat(json(hours.toDays())).isEqualTo("""
                        {'monday':{'enabled':true,'slots':[\
                        {'start_time':'2018-01-01T09:00','end_time':'2018-01-01T12:00'},\
                        {'start_time':'2018-01-01T12:00','end_time':'2018-01-01T17:00'}]},\
                        'tuesday':{'enabled':false},'wednesday':{'enabled':false},'thursday':{'enabled':false},\
                        'friday':{'enabled':false},'saturday':{'enabled':false},'sunday':{'enabled':false}}""".replace('\'', '"'));
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void whatIsWrittenForADayIsReadForThatDay(DayOfWeek day) {
        WorkingHours hours = WorkingHours.none().with(day, NINE, FIVE);
        Availability stored = Availability.of(availability -> availability.days(hours.toDays()));

        assertThat(WorkingHours.of(stored)).isEqualTo(hours);
        assertThat(WorkingHours.of(stored).week()).containsOnlyKeys(day);
    }

    @Test
    void timesThatWereReadAreWrittenBackAsTheyWere() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': true, 'slots': [{'_id': 's1',"
                + " 'start_time': '2018-01-01T08:00:00.000Z', 'end_time': '2018-01-01T16:00:00.000Z'}]}}");

        assertThat(json(hours.toDays()))
                .contains("{\"_id\":\"s1\",\"start_time\":\"2018-01-01T08:00:00.000Z\","
                        + "\"end_time\":\"2018-01-01T16:00:00.000Z\"}");
    }

    @Test
    void addingHoursLeavesTheOriginalAlone() {
        WorkingHours monday = WorkingHours.none().with(MONDAY, NINE, NOON);
        WorkingHours more = monday.with(MONDAY, NOON, FIVE).with(TUESDAY, NINE, FIVE);

        assertThat(more.on(MONDAY)).containsExactly(TimeRange.of(NINE, NOON), TimeRange.of(NOON, FIVE));
        assertThat(more.on(TUESDAY)).containsExactly(TimeRange.of(NINE, FIVE));
        assertThat(monday.on(MONDAY)).hasSize(1);
        assertThat(monday.on(TUESDAY)).isEmpty();
        assertThat(WorkingHours.none().week()).isEmpty();
    }

    @Test
    void theWeekIsInOrderAndCannotBeChanged() {
        WorkingHours hours = WorkingHours.none().with(SUNDAY, NINE, NOON).with(MONDAY, NINE, NOON);

        assertThat(hours.week()).containsOnlyKeys(MONDAY, SUNDAY).isUnmodifiable();
        assertThat(hours.week().keySet()).containsExactly(MONDAY, SUNDAY);
        assertThat(hours.on(MONDAY)).isUnmodifiable();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"09:00, 09:00", "17:00, 09:00", "09:00:30, 17:00", "09:00, 17:00:00.001"})
    void hoursThatVyteCannotExpressAreRefused(LocalTime start, LocalTime end) {
        assertThatThrownBy(() -> TimeRange.of(start, end)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingHours.none().with(MONDAY, start, end))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(AvailabilitySlot.of(slot -> slot.startTime(start).endTime(end)));
    }

    private static ObjectNode tree(AvailabilityDays days) throws IOException {
        return (ObjectNode) JSON.readTree(json(days));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static WorkingHours read(String days) throws IOException {
        String json = "{\"days\": " + quoted(days) + "}";
        return WorkingHours.of(VyteJson.read(Availability.TYPE, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(AvailabilityDays days) {
        return new String(VyteJson.write(AvailabilityDays.TYPE, days), StandardCharsets.UTF_8);
    }
}
