package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CallObserverTest {
    private final Recorder recorder = new Recorder();
    private final FakeTiming timing = new FakeTiming();

    @AutoClose
    private FaultServer server;

    @AutoClose
    private VyteClient vyte;

    @Test
    void aCallIsToldFromStartToEnd() {
        start((request, connection) -> {
            timing.pass(Duration.ofMillis(30));
            connection.json(request.number() == 1 ? 503 : 200, EVENT);
        });

        timing.pass(Duration.ofHours(1));

        vyte.events().getEvent("e1");

        assertThat(recorder.events)
                .containsExactly(
                        "getEvent GET /v2/events/{event_id}",
                        "attempt 1: 503 after PT0.03S, null",
                        "attempt 2: 200 after PT0.03S, null",
                        "ended after 2 attempts: 200 after PT0.16S, null");
    }

    @Test
    void aFailedAttemptHasAnErrorAndNoStatus() {
        start((request, connection) -> {
            if (request.number() == 1) {
                connection.reset();
            }
            connection.json(200, EVENT);
        });

        vyte.events().getEvent("e1");

        assertThat(recorder.events.get(1)).isEqualTo("attempt 1: 0 after PT0S, VyteConnectionException");
        assertThat(recorder.events.get(3)).isEqualTo("ended after 2 attempts: 200 after PT0.1S, null");
    }

    @Test
    void anErrorResponseIsTheErrorOfTheCall() {
        start((request, connection) -> connection.json(404, "{}"));

        Throwable thrown = catchThrowable(() -> vyte.events().getEvent("e1"));

        assertThat(recorder.events)
                .endsWith(
                        "attempt 1: 404 after PT0S, null", "ended after 1 attempts: 404 after PT0S, NotFoundException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void aResponseThatCannotBeDecodedIsTheErrorOfTheCall() {
        start((request, connection) -> connection.json(200, "{\"_id\":"));

        Throwable thrown = catchThrowable(() -> vyte.events().getEvent("e1"));

        assertThat(recorder.events).endsWith("ended after 1 attempts: 200 after PT0S, VyteDecodingException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void aResponseThatIsTruncatedIsTheErrorOfTheCall() {
        start((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{");
            connection.close();
        });

        Throwable thrown = catchThrowable(() -> vyte.events().confirmEvent("e1"));

        assertThat(recorder.events).endsWith("ended after 1 attempts: 0 after PT0S, VyteConnectionException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void aCallThatNeverBeganEndsToo() {
        start((request, connection) -> connection.json(200, EVENT));
        VyteClient keyless = vyte.withOptions(options -> options.apiKeyProvider(() -> " "));

        Throwable thrown = catchThrowable(() -> keyless.events().getEvent("e1"));

        assertThat(recorder.events).endsWith("ended after 0 attempts: 0 after PT0S, IllegalStateException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void aStreamedListEndsWhenItIsClosed() {
        start((request, connection) -> connection.json(200, "[" + EVENT + "," + EVENT + "]"));

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            events.iterator().next();
            assertThat(recorder.events).hasSize(2);
        }

        assertThat(recorder.events).hasSize(3).last().isEqualTo("ended after 1 attempts: 200 after PT0S, null");
    }

    @Test
    void anItemThatCannotBeDecodedIsTheErrorOfTheCall() {
        start((request, connection) -> connection.json(200, "[" + EVENT + ",x]"));

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            Throwable thrown = catchThrowable(() -> events.forEach(event -> {}));

            assertThat(recorder.error).isInstanceOf(VyteDecodingException.class).isSameAs(thrown);
        }
    }

    @Test
    void severalObserversAreTold() {
        Recorder second = new Recorder();
        start((request, connection) -> connection.json(200, EVENT));

        vyte.withOptions(options -> options.observer(second)).events().getEvent("e1");

        assertThat(second.events).hasSize(3).isEqualTo(recorder.events);
    }

    @Test
    void anObserverThatThrowsHarmsNoCall() {
        start((request, connection) -> connection.json(200, EVENT));
        VyteClient watched = vyte.withOptions(options -> options.observer(call -> new CallObserver.ObservedCall() {
            @Override
            public void attemptEnded(CallObserver.Attempt attempt) {
                throw new IllegalStateException("attempt");
            }

            @Override
            public void callEnded(CallObserver.Outcome outcome) {
                throw new NoClassDefFoundError("end");
            }
        }));

        assertThat(watched.events().getEvent("e1").id()).isEqualTo("e1");
        assertThat(recorder.events).hasSize(3);
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    @Test
    void anObserverOfATestThatFailsCostsNoConnection() {
        start((request, connection) -> connection.json(200, EVENT));
        VyteClient watched = vyte.withOptions(options -> options.observer(call -> new CallObserver.ObservedCall() {
            @Override
            public void attemptEnded(CallObserver.Attempt attempt) {
                throw new AssertionError("for the test");
            }
        }));

        assertThat(watched.events().confirmEvent("e1").id()).isEqualTo("e1");
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    @Test
    void anObserverThatThrowsAtTheStartHarmsNoCall() {
        start((request, connection) -> connection.json(404, EVENT));
        VyteClient watched = vyte.withOptions(options -> options.observer(call -> {
            throw new IllegalStateException("start");
        }));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> watched.events().getEvent("e1"));
    }

    @Test
    void anObserverThatReturnsNothingHarmsNoCall() {
        start((request, connection) -> connection.json(200, EVENT));
        VyteClient watched = vyte.withOptions(options -> options.observer(call -> null));

        assertThat(watched.events().getEvent("e1").id()).isEqualTo("e1");
    }

    private void start(FaultServer.Script script) {
        server = FaultServer.start(script);
        vyte = Clients.of(server)
                .timing(timing)
                .random(() -> 0.5)
                .observer(recorder)
                .build();
    }

    /** Records the notifications. */
    private static final class Recorder implements CallObserver {
        final List<String> events = new ArrayList<>();
        Throwable error;

        @Override
        public ObservedCall callStarted(Started call) {
            events.add(call.operationId() + " " + call.method() + " " + call.path());
            return new ObservedCall() {
                @Override
                public void attemptEnded(Attempt attempt) {
                    events.add("attempt " + attempt.number() + ": " + attempt.status() + " after " + attempt.duration()
                            + ", " + name(attempt.error()));
                }

                @Override
                public void callEnded(Outcome outcome) {
                    error = outcome.error();
                    events.add("ended after " + outcome.attempts() + " attempts: " + outcome.status() + " after "
                            + outcome.duration() + ", " + name(error));
                }
            };
        }

        private static String name(Throwable error) {
            return error == null ? "null" : error.getClass().getSimpleName();
        }
    }
}
