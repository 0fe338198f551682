package in.vyte.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2030-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "' 120 ', 120", "0007, 7"})
    void secondsAreTakenAsTheyAre(String value, long seconds) {
        assertThat(RetryAfter.of(response(value), NOW)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void aDateIsComparedWithTheClock() {
        assertThat(RetryAfter.of(response("Wed, 02 Jan 2030 03:05:05 GMT"), NOW))
                .contains(Duration.ofMinutes(1));
    }

    @Test
    void aDateThatHasPassedMeansNow() {
        assertThat(RetryAfter.of(response("Wed, 02 Jan 2030 03:04:04 GMT"), NOW))
                .contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "1s", "99999999999999999999", "02 Jan", "\u0661"})
    void whatIsNotUnderstoodIsIgnored(String value) {
        assertThat(RetryAfter.of(response(value), NOW)).isEmpty();
    }

    @Test
    void withoutTheHeaderNothingIsAsked() {
        assertThat(RetryAfter.of(new BasicHttpResponse(503), NOW)).isEmpty();
    }

    private static BasicHttpResponse response(String retryAfter) {
        BasicHttpResponse response = new BasicHttpResponse(503);
        response.setHeader("Retry-After", retryAfter);
        return response;
    }
}
