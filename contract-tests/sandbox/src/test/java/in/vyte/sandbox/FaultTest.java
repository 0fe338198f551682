package in.vyte.sandbox;

import static in.vyte.sandbox.Given.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sdk.error.VyteApiException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {
    private final VyteSandbox sandbox = VyteSandbox.start();
    private final RawHttp raw = new RawHttp(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void faultStrikesTheNextCallOnce() {
        sandbox.inject(Fault.status(500));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(500);
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void faultStrikesAsOftenAsPlanned() {
        sandbox.inject(Fault.status(503).times(2));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(503);
        assertThat(raw.get("/v2/events").statusCode()).isEqualTo(503);
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void faultsStrikeInTheOrderTheyWerePlanned() {
        sandbox.inject(Fault.status(503));
        sandbox.inject(Fault.status(429));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(503);
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(429);
    }

    @Test
    void faultStrikesOneOperationOnly() {
        sandbox.inject(Fault.status(500).on("listEvents").always());

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
        assertThat(raw.get("/v2/events").statusCode()).isEqualTo(500);
        assertThat(raw.get("/v2/events").statusCode()).isEqualTo(500);
    }

    @Test
    void errorStatusCarriesAJsonMessage() {
        sandbox.inject(Fault.status(403));

        HttpResponse<String> answer = raw.get("/v2/users");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("{\"message\":\"injected fault\"}");
    }

    @Test
    void errorStatusCarriesTheHeadersAndBodyPlanned() {
        sandbox.inject(Fault.status(503).header("Retry-After", "2").body("text/html", "<h1>Down</h1>"));

        HttpResponse<String> answer = raw.get("/v2/users");

        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).isEqualTo("<h1>Down</h1>");
    }

    @Test
    void requestAnsweredWithAnErrorIsNotCarriedOut() {
        sandbox.inject(Fault.status(503).on("cancelEvent"));

        raw.send("POST", "/v2/events/" + SandboxTest.FIRST_VISIT + "/cancel", "");

        assertThat(raw.get("/v2/events/" + SandboxTest.FIRST_VISIT).body()).doesNotContain("cancelled");
    }

    @Test
    void requestMayBeCarriedOutAlthoughItIsAnsweredWithAnError() {
        sandbox.inject(Fault.status(503).on("createEvent").afterwards());

        try (var vyte = SandboxTest.client(sandbox)) {
            assertThatThrownBy(() -> vyte.events().createEvent(groupEvent().build()))
                    .isInstanceOfSatisfying(
                            VyteApiException.class,
                            failed -> assertThat(failed.status()).isEqualTo(503));
            assertThat(vyte.events().listEvents()).hasSize(3);
        }
    }

    @Test
    void connectionIsClosedWithoutAnAnswer() {
        sandbox.inject(Fault.closedConnection().times(2));

        assertThatThrownBy(() -> raw.get("/v2/users")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void bodyStopsInTheMiddle() {
        sandbox.inject(Fault.truncatedBody());

        assertThatThrownBy(() -> raw.get("/v2/users")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void delayedAnswerIsTheProperOne() {
        sandbox.inject(Fault.delay(Duration.ofMillis(30)));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void clearedFaultsStrikeNoMore() {
        sandbox.inject(Fault.status(500).always());

        sandbox.clearFaults();

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void callsAreRecordedWithoutTheKey() {
        raw.get("/v2/events?limit=1");

        RecordedCall call = sandbox.calls().get(0);
        assertThat(call.operationId()).isEqualTo("listEvents");
        assertThat(call.query()).isEqualTo("limit=1");
        assertThat(call.status()).isEqualTo(200);
        assertThat(call.toString()).doesNotContain(sandbox.apiKey());
    }
}
