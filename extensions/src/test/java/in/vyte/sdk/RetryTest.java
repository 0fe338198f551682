package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.vyte.client.model.Event;
import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.error.RateLimitedException;
import in.vyte.sdk.error.ServerErrorException;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteInterruptedException;
import in.vyte.sdk.internal.http.Timing;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
    private final FakeTiming timing = new FakeTiming();

    @AutoClose
    private FaultServer server;

    @AutoClose
    private VyteClient vyte;

    @Test
    void aCallThatFailsTwiceSucceedsTheThirdTime() {
        start((request, connection) -> connection.json(request.number() < 3 ? 503 : 200, EVENT));

        Event event = vyte.events().getEvent("e1");

        assertThat(event.id()).isEqualTo("e1");
        assertThat(server.requestCount()).isEqualTo(3);
    }

    @Test
    void theWaitDoublesAndIsDrawnFromTheWholeRange() {
        start((request, connection) -> connection.json(503, "{}"));

        assertThatExceptionOfType(ServerErrorException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"));

        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void theLongestWaitMayBeWithoutEnd() {
        start(
                RetryPolicy.builder().maxDelay(ChronoUnit.FOREVER.getDuration()).build(),
                (request, connection) -> connection.json(request.number() < 3 ? 503 : 200, EVENT));

        assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
    }

    @Test
    void eachCallHasItsOwnAttempts() {
        start((request, connection) -> connection.json(request.number() % 3 == 0 ? 200 : 500, EVENT));

        for (int call = 1; call <= 4; call++) {
            vyte.events().getEvent("e1");
            assertThat(server.requestCount()).isEqualTo(3 * call);
        }
    }

    @Test
    void theServersWaitInSecondsIsKept() {
        start((request, connection) -> connection.json(request.number() == 1 ? 429 : 200, EVENT, "Retry-After: 7"));

        vyte.events().getEvent("e1");

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void theServersWaitAsADateIsKept() {
        start((request, connection) -> connection.json(
                request.number() == 1 ? 503 : 200, EVENT, "Retry-After: Wed, 02 Jan 2030 03:04:14 GMT"));

        vyte.events().getEvent("e1");

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void aWaitBeyondTheDeadlineIsNotBegun() {
        start((request, connection) -> connection.json(429, "{}", "Retry-After: 121"));

        RateLimitedException refused = catchThrowableOfType(
                RateLimitedException.class, () -> vyte.events().getEvent("e1"));

        assertThat(refused.call())
                .hasValueSatisfying(call -> assertThat(call.attempts()).isEqualTo(1));
        assertThat(timing.sleeps()).isEmpty();
    }

    @Test
    void theWaitsOfACallAddUpAgainstItsDeadline() {
        start((request, connection) -> connection.json(429, "{}", "Retry-After: 70"));

        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageContaining("2 attempts");

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(70));
    }

    @Test
    void aPostIsNotRetriedOnAResponse() {
        start((request, connection) -> connection.json(503, "{}", "Retry-After: 1"));

        assertThatExceptionOfType(ServerErrorException.class)
                .isThrownBy(() -> vyte.events().confirmEvent("e1"));

        assertThat(server.requestCount()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
    }

    @Test
    void aDeleteIsRetried() {
        start((request, connection) ->
                connection.respond(request.number() == 1 ? 502 : 200, "text/plain", "OK".getBytes()));

        assertThat(vyte.events().deleteEventInvitee("e1", "i1")).isEqualTo("OK");
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 501, 505})
    void otherStatusesAreNotRetried(int status) {
        start((request, connection) -> connection.json(status, "{}"));

        assertThatExceptionOfType(VyteApiException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"));

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void theBodyIsSentAgainInFull() {
        start((request, connection) -> connection.json(request.number() == 1 ? 500 : 200, EVENT));

        vyte.events().updateEvent("e1", event -> event.title("Review"));

        assertThat(server.requests()).extracting("body").containsOnly("{\"title\":\"Review\"}");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void theConnectionIsGivenBackBeforeTheWait() {
        List<Integer> leased = new ArrayList<>();
        Timing looking = new Looking(
                () -> leased.add(vyte.engine().pool().getTotalStats().getLeased()));
        server = FaultServer.start((request, connection) -> connection.json(request.number() < 3 ? 503 : 200, EVENT));
        vyte = Clients.of(server).timing(looking).build();

        vyte.events().getEvent("e1");

        assertThat(leased).containsExactly(0, 0);
    }

    @Test
    void aShortErrorBodyIsReadSoThatTheConnectionServesTheNextAttempt() {
        start((request, connection) -> connection.json(request.number() < 3 ? 503 : 200, EVENT));

        vyte.events().getEvent("e1");

        assertThat(server.connectionCount()).isEqualTo(1);
    }

    @Test
    void anInterruptEndsTheWaitAtOnce() {
        start((request, connection) -> connection.json(503, "{}"));
        VyteClient soonInterrupted =
                vyte.withOptions(options -> options.observer(operation -> new CallObserver.ObservedCall() {
                    @Override
                    public void attemptEnded(CallObserver.Attempt attempt) {
                        Thread.currentThread().interrupt();
                    }
                }));

        VyteInterruptedException interrupted = catchThrowableOfType(
                VyteInterruptedException.class, () -> soonInterrupted.events().getEvent("e1"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted)
                .hasMessage("getEvent (GET /v2/events/{event_id}, 1 attempt): the thread was interrupted;"
                        + " the request may have arrived")
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(interrupted.requestSent()).isTrue();
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void noPolicyMeansNoRetry() {
        start((request, connection) -> connection.json(503, "{}"));

        try (VyteClient once = vyte.withOptions(options -> options.retryPolicy(RetryPolicy.none()))) {
            assertThatExceptionOfType(ServerErrorException.class)
                    .isThrownBy(() -> once.events().getEvent("e1"));
        }

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void theBudgetIsSharedByAllCallsOfAClient() {
        start(RetryPolicy.builder().budget(3).build(), (request, connection) -> connection.json(503, "{}"));

        for (int call = 0; call < 3; call++) {
            assertThatExceptionOfType(ServerErrorException.class)
                    .isThrownBy(() -> vyte.events().getEvent("e1"));
        }

        assertThat(server.requestCount()).isEqualTo(3 + 3);
    }

    @Test
    void aDerivedClientDrawsOnTheSameBudget() {
        start(RetryPolicy.builder().budget(2).build(), (request, connection) -> connection.json(503, "{}"));
        VyteClient derived = vyte.withOptions(options -> options.responseTimeout(Duration.ofSeconds(9)));

        assertThatExceptionOfType(ServerErrorException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"));
        assertThatExceptionOfType(ServerErrorException.class)
                .isThrownBy(() -> derived.events().getEvent("e1"));

        assertThat(server.requestCount()).isEqualTo(3 + 1);
    }

    @Test
    void tenSuccessesEarnOneRetry() {
        start(
                RetryPolicy.builder().budget(1).build(),
                (request, connection) -> connection.json(request.target().endsWith("bad") ? 503 : 200, EVENT));
        fail("bad");

        for (int call = 0; call < 9; call++) {
            vyte.events().getEvent("good");
        }
        fail("bad");
        assertThat(server.requestCount()).as("nine are not enough").isEqualTo(2 + 9 + 1);

        vyte.events().getEvent("good");
        fail("bad");
        assertThat(server.requestCount()).isEqualTo(12 + 1 + 2);
    }

    private void fail(String id) {
        assertThatExceptionOfType(ServerErrorException.class)
                .isThrownBy(() -> vyte.events().getEvent(id));
    }

    private void start(FaultServer.Script script) {
        start(RetryPolicy.standard(), script);
    }

    private void start(RetryPolicy policy, FaultServer.Script script) {
        server = FaultServer.start(script);
        vyte = Clients.of(server)
                .timing(timing)
                .random(() -> 0.5)
                .retryPolicy(policy)
                .build();
    }

    /** Does something instead of sleeping. */
    private record Looking(Runnable look) implements Timing {
        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public Instant now() {
            return FakeTiming.NOW;
        }

        @Override
        public void sleep(Duration duration) {
            look.run();
        }
    }
}
