package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    @AutoClose
    private final CallFixture fixture = new CallFixture();

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(
                        new MessageConstraintException("Maximum line length limit exceeded"),
                        "the head of the response exceeds the limits",
                        false),
                arguments(new ClientProtocolException("no HTTP"), "the exchange does not follow HTTP", false),
                arguments(new IllegalStateException("a bug"), "the exchange failed unexpectedly", false),
                arguments(new SocketException("Connection reset"), "the connection failed: the server reset it", true),
                arguments(
                        new ConnectException("Connection refused"),
                        "the server could not be reached: connection refused",
                        true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aFailureIsAConnectionExceptionAndMayAllowARetry(Exception failure, String problem, boolean mayRetry) {
        FailedAttemptException classified = fixture.failures().classify(fixture.call(), failure);

        assertThat(classified.exception())
                .isInstanceOf(VyteConnectionException.class)
                .hasMessageContaining("): " + problem)
                .hasCause(failure);
        assertThat(classified.mayRetry(true)).isEqualTo(mayRetry);
    }

    @Test
    void aRequestWasNotSentIfTheConnectionWasRefused() {
        Exception refused = new ConnectException("Connection refused");

        FailedAttemptException classified = fixture.failures().classify(fixture.call(), refused);

        assertThat(((VyteException) classified.exception()).requestSent()).isFalse();
        assertThat(classified.mayRetry(false)).isTrue();
    }

    @Test
    void anInterruptThatHttpClientConsumedIsSetAgain() {
        Exception interrupted = new IOException("aborted", new InterruptedException());

        FailedAttemptException classified = fixture.failures().classify(fixture.call(), interrupted);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(classified.exception()).isInstanceOf(VyteInterruptedException.class);
        assertThat(classified.mayRetry(true)).isFalse();
    }

    @Test
    void aRefusalWhoseBodyCannotBeReadKeepsTheReason() {
        IOException broken = new IOException("cut off");
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(404);
        response.setEntity(new InputStreamEntity(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw broken;
                    }
                },
                ContentType.APPLICATION_JSON));

        RuntimeException refusal =
                fixture.failures().refusal(fixture.call(), response).exception();

        assertThat(refusal).isInstanceOf(VyteApiException.class).hasSuppressedException(broken);
    }

    @Test
    void aRefusalWithAReadableBodyHasNothingToAdd() {
        RuntimeException refusal = fixture.failures()
                .refusal(fixture.call(), new BasicClassicHttpResponse(404))
                .exception();

        assertThat(refusal).hasNoSuppressedExceptions();
    }
}
