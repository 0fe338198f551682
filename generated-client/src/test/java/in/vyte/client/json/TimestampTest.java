package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.client.VyteJson;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-10T08:00:00.000Z",
                "2026-03-10T08:00:00Z",
                "2026-03-10T08:00:00.1+02:00",
                "2026-03-10T08:00:00.10-11:30",
                "2026-03-10T08:00:00+00:00",
                "2026-03-10T08:00:00-00:00",
                "2026-03-10T08:00:00+18:00",
                "2026-03-10T08:00:00+01:02:03",
                "2026-03-10T08:00:00.123456789Z",
                "2026-03-10t08:00:00z",
                "2026-03-10T08:00Z",
                "0000-01-01T00:00:00.000Z",
                "9999-12-31T23:59:59.999-18:00",
                "-0001-12-31T23:59:59Z",
                "+999999999-12-31T23:59:59.999999999-18:00",
            })
    void isWrittenAsItCame(String text) {
        Timestamp timestamp = parse(text);
        assertThat(timestamp).hasToString(text);
        assertThat(timestamp.toOffsetDateTime()).isEqualTo(OffsetDateTime.parse(text));
        assertThat(new String(VyteJson.write(Codecs.TIMESTAMP, timestamp), StandardCharsets.UTF_8))
                .isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T08:00Z, 2026-03-10T08:00:00.000Z",
        "2026-03-10T08:00:00.5Z, 2026-03-10T08:00:00.500Z",
        "2026-03-10T08:00:00.000001Z, 2026-03-10T08:00:00.000001Z",
        "2026-03-10T08:00+02:00, 2026-03-10T08:00:00+02:00",
        "2026-03-10T08:00:00.25-03:30, 2026-03-10T08:00:00.25-03:30",
        "+10000-01-01T00:00Z, +10000-01-01T00:00:00Z",
        "-0001-01-01T00:00Z, -0001-01-01T00:00:00Z",
    })
    void isMadeOfADateTimeAsTheApiWritesIt(String time, String text) {
        assertThat(Timestamp.of(OffsetDateTime.parse(time))).hasToString(text);
    }

    @Test
    void isNullForNull() {
        assertThat(Timestamp.of(null)).isNull();
    }

    @Test
    void equalsATimestampOfTheSameText() {
        assertThat(parse("2026-03-10T08:00:00.0Z"))
                .isEqualTo(parse("2026-03-10T08:00:00.0Z"))
                .hasSameHashCodeAs(parse("2026-03-10T08:00:00.0Z"))
                .isNotEqualTo(parse("2026-03-10T08:00:00Z"))
                .isNotEqualTo(parse("2026-03-10T08:00:00.0+00:00"));
        assertThat(parse("2026-03-10T08:00Z"))
                .isEqualTo(parse("2026-03-10T08:00Z"))
                .isNotEqualTo(parse("2026-03-10T09:00Z"));
    }

    @Test
    void refusesOverlongTextWithoutReadingIt() {
        char[] text = "2026-03-10T08:00:00Z".concat("0".repeat(1_000_000)).toCharArray();
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Timestamp.parse(text, 0, text.length))
                .satisfies(refused -> assertThat(refused.getParsedString()).isEmpty());
    }

    private static Timestamp parse(String text) {
        return Timestamp.parse(text.toCharArray(), 0, text.length());
    }
}
