package in.vyte.sdk.error;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.error.VyteTimeoutException.Limit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final CallInfo CALL = new CallInfo("createEvent", "POST", "/v2/events", 1);

    @ParameterizedTest
    @CsvSource({
        "POOL, no connection became free in time",
        "CONNECT, the connection was not made in time",
        "RESPONSE, the server did not respond in time",
        "CALL, the call was not done in time"
    })
    void aTimeoutSaysWhichOneElapsed(Limit limit, String problem) {
        VyteTimeoutException exception = new VyteTimeoutException(CALL, limit, true, null);

        assertThat(exception)
                .hasMessage("createEvent (POST /v2/events, 1 attempt): " + problem + "; the request may have arrived");
        assertThat(exception.limit()).isEqualTo(limit);
    }

    @Test
    void whatWasNotSentIsSaid() {
        VyteTimeoutException timeout = new VyteTimeoutException(CALL, Limit.CALL, false, null);
        VyteConnectionException connection = new VyteConnectionException(CALL, false, "refused", null);
        VyteInterruptedException interrupted = new VyteInterruptedException(CALL, false, null);

        assertThat(timeout).hasMessageEndingWith("; the request never left");
        assertThat(connection).hasMessageEndingWith("refused; the request never left");
        assertThat(interrupted).hasMessageEndingWith("interrupted; the request never left");
        assertThat(timeout.requestSent()).isFalse();
        assertThat(connection.requestSent()).isFalse();
        assertThat(interrupted.requestSent()).isFalse();
    }

    @Test
    void whatMayHaveArrivedIsSaid() {
        VyteTimeoutException timeout = new VyteTimeoutException(CALL, Limit.CALL, true, null);
        VyteConnectionException connection = new VyteConnectionException(CALL, true, "reset", null);
        VyteInterruptedException interrupted = new VyteInterruptedException(CALL, true, null);

        assertThat(timeout.requestSent()).isTrue();
        assertThat(connection.requestSent()).isTrue();
        assertThat(interrupted.requestSent()).isTrue();
        assertThat(connection).hasMessageEndingWith("reset; the request may have arrived");
        assertThat(interrupted).hasMessageEndingWith("interrupted; the request may have arrived");
    }

    @Test
    void anyResponseMeansThatTheRequestWasSent() {
        VyteException refusal = VyteApiException.of(CALL, 409, Map.of(), "");
        VyteException undecodable = new VyteDecodingException(CALL, 200, "", "there is no body");

        assertThat(refusal.requestSent()).isTrue();
        assertThat(undecodable.requestSent()).isTrue();
    }

    @Test
    void aDecodingProblemNamesThePlace() {
        VyteDecodingException exception = new VyteDecodingException(CALL, 200, "/0/date", "expected a string");

        assertThat(exception).hasMessageEndingWith("status 200, but expected a string at /0/date");
        assertThat(exception.path()).isEqualTo("/0/date");
        assertThat(exception.status()).isEqualTo(200);
    }

    @Test
    void aBodyAsAWholeHasNoPlace() {
        assertThat(new VyteDecodingException(CALL, 204, "", "there is no body"))
                .hasMessageEndingWith("status 204, but there is no body");
    }

    @Test
    void anExceptionMayConcernNoCall() {
        VyteException exception = new VyteException("out of order", null);

        assertThat(exception).hasMessage("out of order");
        assertThat(exception.call()).isEmpty();
        assertThat(exception.requestSent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0 attempts", "1, 1 attempt", "2, 2 attempts"})
    void attemptsAreCounted(int attempts, String words) {
        assertThat(new CallInfo("a", "GET", "/b", attempts)).hasToString("a (GET /b, " + words + ")");
    }
}
