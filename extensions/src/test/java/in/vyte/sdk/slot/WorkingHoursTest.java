package in.vyte.sdk.slot;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityDays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Test
    void timesWithoutOffsetAreLocalTimes() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': true, 'slots': ["
                + "{'start_time': '2018-01-01T09:00', 'end_time': '2018-01-01T12:00'},"
                + "{'start_time': '2018-01-01T13:15:00', 'end_time': '2018-01-01T17:00:00.000'}]}}");

        assertThat(hours.on(MONDAY))
                .extracting(Hours::start)
                .containsExactly(Optional.of(NINE), Optional.of(LocalTime.of(13, 15)));
        assertThat(hours.on(MONDAY)).extracting(Hours::end).containsExactly(Optional.of(NOON), Optional.of(FIVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-01-01T08:00:00.000Z", "2018-01-01T08:00:00+01:00", "2018-01-01T08:00+0100", "9 o'clock", ""
            })
    void aTimeWhoseMeaningIsNotKnownIsOnlyThereAsWritten(String raw) {
        Hours hours = new Hours(raw, raw);

        assertThat(hours.start()).isEmpty();
        assertThat(hours.end()).isEmpty();
        assertThat(hours.rawStart()).isEqualTo(raw);
        assertThat(hours.rawEnd()).isEqualTo(raw);
    }

    @Test
    void aDayThatIsNotEnabledIsOffWhateverItsSlots() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': false, 'slots': [{'start_time': '2018-01-01T09:00',"
                + " 'end_time': '2018-01-01T12:00'}]}, 'tuesday': {'enabled': true}, 'friday': {'slots': [{}]},"
                + " 'saturday': null}");

        assertThat(hours.on(MONDAY)).isEmpty();
        assertThat(hours.on(TUESDAY)).isEmpty();
        assertThat(hours.on(FRIDAY)).isEmpty();
        assertThat(hours.on(SATURDAY)).isEmpty();
        assertThat(hours.on(SUNDAY)).isEmpty();
        assertThat(hours).isEqualTo(WorkingHours.none());
    }

    @Test
    void anAvailabilityWithoutDaysHasNoHours() {
        assertThat(WorkingHours.of(Availability.of(empty -> {})).week()).isEmpty();
    }

    @Test
    void aSlotMayLackItsTimes() throws IOException {
        WorkingHours hours = read("{'monday': {'enabled': true, 'slots': [null, {}]}}");

        assertThat(hours.on(MONDAY)).containsExactly(new Hours("", ""));
        assertThat(json(hours.toDays())).contains("\"slots\":[{}]");
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
                .contains("{\"start_time\":\"2018-01-01T08:00:00.000Z\",\"end_time\":\"2018-01-01T16:00:00.000Z\"}");
    }

    @Test
    void addingHoursLeavesTheOriginalAlone() {
        WorkingHours monday = WorkingHours.none().with(MONDAY, NINE, NOON);
        WorkingHours more = monday.with(MONDAY, NOON, FIVE).with(TUESDAY, NINE, FIVE);

        assertThat(more.on(MONDAY)).containsExactly(Hours.of(NINE, NOON), Hours.of(NOON, FIVE));
        assertThat(more.on(TUESDAY)).containsExactly(Hours.of(NINE, FIVE));
        assertThat(monday.on(MONDAY)).hasSize(1);
        assertThat(monday.on(TUESDAY)).isEmpty();
        assertThat(WorkingHours.none().week()).isEmpty();
    }

    @Test
    void theWeekIsInOrderAndCannotBeChanged() {
        WorkingHours hours = new WorkingHours(Map.of(
                SUNDAY, List.of(Hours.of(NINE, NOON)), MONDAY, List.of(Hours.of(NINE, NOON)), FRIDAY, List.of()));

        assertThat(hours.week()).containsOnlyKeys(MONDAY, SUNDAY).isUnmodifiable();
        assertThat(hours.week().keySet()).containsExactly(MONDAY, SUNDAY);
        assertThat(hours.on(MONDAY)).isUnmodifiable();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"09:00, 09:00", "17:00, 09:00", "09:00:30, 17:00", "09:00, 17:00:00.001", "09:00, 00:00"})
    void hoursThatVyteCannotExpressAreRefused(LocalTime start, LocalTime end) {
        assertThatThrownBy(() -> Hours.of(start, end)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingHours.none().with(MONDAY, start, end))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingHours read(String days) throws IOException {
        String json = "{\"days\": " + days.replace('\'', '"') + "}";
        return WorkingHours.of(VyteJson.read(Availability.TYPE, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(AvailabilityDays days) {
        return new String(VyteJson.write(AvailabilityDays.TYPE, days), StandardCharsets.UTF_8);
    }
}
