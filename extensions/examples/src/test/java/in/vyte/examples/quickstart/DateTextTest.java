package in.vyte.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.EventDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest(name = "{0} to {1}, all day {2}: {3}")
    @CsvSource({
        "2026-03-10T08:00Z, 2026-03-10T09:00Z, false, 2026-03-10 09:00-10:00 +01:00",
        "2026-03-10T21:00Z, 2026-03-11T01:00Z, false, 2026-03-10 22:00 to 2026-03-11 02:00 +01:00",
        "2026-03-10T08:00Z, , , 2026-03-10 09:00 +01:00",
        ", 2026-03-10T09:00Z, , ?",
        "2026-03-10T00:00Z, 2026-03-11T00:00Z, true, '2026-03-10, all day'",
        "2026-03-10T00:00Z, 2026-03-13T00:00Z, true, '2026-03-10 to 2026-03-12, all day'",
        "2026-03-09T23:00Z, 2026-03-10T23:00Z, true, '2026-03-10, all day'",
        "2026-03-09T23:00Z, 2026-03-12T22:59:59Z, true, '2026-03-10 to 2026-03-12, all day'",
        "2026-03-10T00:00Z, 2026-03-10T00:00Z, true, '2026-03-10, all day'",
        "2026-03-10T00:00Z, , true, '2026-03-10, all day'"
    })
    void datesAreDrawnWithAllTheirDays(OffsetDateTime start, OffsetDateTime end, Boolean allDay, String drawn) {
        EventDate date = EventDate.of(d -> d.date(start).endDate(end).allDay(allDay));

        assertThat(DateText.of(date, VIENNA)).isEqualTo(drawn);
    }
}
