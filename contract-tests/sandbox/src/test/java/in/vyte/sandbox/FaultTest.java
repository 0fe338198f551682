package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
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
    void faultAppliesToTheNextCallOnce() {
        sandbox.inject(Fault.status(500));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(500);
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void faultAppliesAsOftenAsPlanned() {
        sandbox.inject(Fault.status(503).times(2));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(503);
        assertThat(raw.get("/v2/events").statusCode()).isEqualTo(503);
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void faultsApplyInTheOrderTheyWerePlanned() {
        sandbox.inject(Fault.status(503));
        sandbox.inject(Fault.status(429));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(503);
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(429);
    }

    @Test
    void faultAppliesToOneOperationOnly() {
        sandbox.inject(Fault.status(500).on("listEvents").always());

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
        assertThat(raw.get("/v2/events").statusCode()).isEqualTo(500);
        assertThat(raw.get("/v2/events").statusCode()).isEqualTo(500);
    }

    @Test
    void errorStatusCarriesAJsonMessage() {
        sandbox.inject(Fault.status(403));

        HttpResponse<String> response = raw.get("/v2/users");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo("{\"message\":\"injected fault\"}");
    }

    @Test
    void errorStatusCarriesTheHeadersAndBodyPlanned() {
        sandbox.inject(Fault.status(503).header("Retry-After", "2").body("text/html", "<h1>Down</h1>"));

        HttpResponse<String> response = raw.get("/v2/users");

        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertThat(response.body()).isEqualTo("<h1>Down</h1>");
    }

    @Test
    void requestThatGetsAnErrorIsNotCarriedOut() {
        sandbox.inject(Fault.status(503).on("cancelEvent"));

        raw.send("POST", "/v2/events/" + SandboxTest.FIRST_VISIT + "/cancel", "");

        assertThat(raw.get("/v2/events/" + SandboxTest.FIRST_VISIT).body()).doesNotContain("cancelled");
    }

    @Test
    void requestMayBeCarriedOutAlthoughItGetsAnError() {
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
    void requestMayBeCarriedOutSomeTimeAfterItsResponse() {
        sandbox.inject(Fault.status(503).on("createEvent").carriedOutAfter(Duration.ofSeconds(2)));

        try (var vyte = SandboxTest.client(sandbox)) {
            assertThatThrownBy(() -> vyte.events().createEvent(groupEvent().build()))
                    .isInstanceOf(VyteApiException.class);
            sandbox.clock().advance(Duration.ofMillis(1999));
            assertThat(vyte.events().listEvents()).hasSize(2);

            sandbox.clock().advance(Duration.ofSeconds(5));
            assertThat(vyte.events().listEvents()).hasSize(3);
            assertThat(vyte.events().listEvents().get(2).createdAt()).isEqualTo("2026-03-02T08:00:02Z");
        }
    }

    @Test
    void requestThatIsStillToBeCarriedOutDiesWithAReset() {
        sandbox.inject(Fault.status(503).on("createEvent").carriedOutAfter(Duration.ofSeconds(2)));
        raw.send("POST", "/v2/events", "{\"title\":\"Late\",\"created_by\":{\"user\":\"" + SandboxTest.MARTA + "\"}}");

        sandbox.reset();
        sandbox.clock().advance(Duration.ofSeconds(3));

        assertThat(sandbox.records(Kind.EVENTS)).hasSize(2);
    }

    @Test
    void listDoesNotShowANewEventForAWhile() {
        sandbox.inject(Fault.staleList(Duration.ofSeconds(5)).on("listEvents").always());

        try (var vyte = SandboxTest.client(sandbox)) {
            String id = vyte.events().createEvent(groupEvent().build()).id();
            assertThat(vyte.events().listEvents()).hasSize(2);
            assertThat(vyte.events().getEvent(id).title()).isEqualTo("Planning");

            sandbox.clock().advance(Duration.ofSeconds(5));
            assertThat(vyte.events().listEvents()).hasSize(3);
        }
    }

    @Test
    void faultOfAnUnknownOperationIsRefusedAtOnce() {
        assertThatThrownBy(() -> Fault.status(503).on("creatEvent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the API has no operation creatEvent; did you mean createEvent?");
        assertThatThrownBy(() -> Fault.status(503).on("frobnicate")).hasMessage("the API has no operation frobnicate");
    }

    @Test
    void faultsStillToApplyAreCounted() {
        sandbox.inject(Fault.status(500).times(3));
        raw.get("/v2/users");

        assertThat(sandbox.faults()).extracting(Fault::times).containsExactly(2);
    }

    @Test
    void connectionIsClosedWithoutAResponse() {
        sandbox.inject(Fault.closedConnection().times(2));

        assertThatThrownBy(() -> raw.get("/v2/users")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void bodyStopsInTheMiddle() {
        sandbox.inject(Fault.truncatedBody());

        assertThatThrownBy(() -> raw.get("/v2/users")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void delayedResponseIsTheProperOne() {
        sandbox.inject(Fault.delay(Duration.ofMillis(30)));

        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void clearedFaultsApplyNoMore() {
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
