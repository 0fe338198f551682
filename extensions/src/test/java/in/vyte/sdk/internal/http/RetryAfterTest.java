package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2030-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0007, 7", "90, 90"})
    void secondsAreTakenAsTheyAre(String value, long seconds) {
        assertThat(Retries.parse(value, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void aDateIsComparedWithTheClock() {
        assertThat(Retries.parse("Wed, 02 Jan 2030 03:05:05 GMT", NOW)).contains(Duration.ofMinutes(1));
    }

    @Test
    void aDateThatHasPassedMeansNow() {
        assertThat(Retries.parse("Wed, 02 Jan 2030 03:04:04 GMT", NOW)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "1s", "99999999999999999999", "02 Jan", "\u0661"})
    void whatIsNotUnderstoodIsIgnored(String value) {
        assertThat(Retries.parse(value, NOW)).isEmpty();
    }
}
