package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import in.vyte.sdk.testing.CapturedLog;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallLogTest {
    private final FakeTiming timing = new FakeTiming();
    private final FaultServer server = FaultServer.start((request, connection) -> {
        timing.pass(Duration.ofMillis(12));
        if (request.number() == 1) {
            connection.reset();
        }
        connection.json(request.number() == 2 ? 503 : 200, "[" + EVENT + "]");
    });
    private final VyteClient vyte = Clients.of(server).timing(timing).build();

    @AfterEach
    void close() {
        vyte.close();
        server.close();
    }

    @Test
    void eachAttemptIsOneDebugLineWithoutTheQuery() {
        try (CapturedLog log = CapturedLog.of("in.vyte.sdk", Level.DEBUG)) {
            vyte.events().listEvents(events -> events.q("private words").limit(3));

            assertThat(log.lines())
                    .containsExactly(
                            "DEBUG in.vyte.sdk.calls: GET /v2/events attempt 1: VyteConnectionException after 12 ms",
                            "DEBUG in.vyte.sdk.calls: GET /v2/events attempt 2: 503 after 12 ms",
                            "DEBUG in.vyte.sdk.calls: GET /v2/events attempt 3: 200 after 12 ms");
        }
    }

    @Test
    void atInfoNothingIsLogged() {
        try (CapturedLog log = CapturedLog.of("in.vyte.sdk", Level.INFO)) {
            vyte.events().listEvents();

            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void anObserverThatThrowsIsLogged() {
        try (CapturedLog log = CapturedLog.of("in.vyte.sdk", Level.WARN)) {
            VyteClient watched = vyte.withOptions(options -> options.observer(call -> {
                throw new IllegalStateException("broken observer");
            }));

            catchThrowable(() -> watched.events().listEvents());

            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARN in.vyte.sdk.CallObserver: A CallObserver failed")
                    .contains("broken observer");
        }
    }

    @Test
    void anObservationThatThrowsIsLoggedEachTime() {
        try (CapturedLog log = CapturedLog.of("in.vyte.sdk", Level.WARN)) {
            VyteClient watched = vyte.withOptions(options -> options.observer(call -> new CallObserver.ObservedCall() {
                @Override
                public void callEnded(CallObserver.Outcome outcome) {
                    throw new IllegalStateException("broken end");
                }
            }));

            watched.events().listEvents();

            assertThat(log.lines()).singleElement().asString().contains("broken end");
        }
    }
}
