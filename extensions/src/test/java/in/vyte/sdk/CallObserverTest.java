package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.NotFoundException;
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
        start((request, peer) -> {
            timing.pass(Duration.ofMillis(30));
            peer.json(request.number() == 1 ? 503 : 200, EVENT);
        });

        vyte.events().getEvent("e1");

        assertThat(recorder.told)
                .containsExactly(
                        "getEvent GET /v2/events/{event_id}",
                        "attempt 1: 503 after PT0.03S, null",
                        "attempt 2: 200 after PT0.03S, null",
                        "ended after 2 attempts: 200 after PT0.16S, null");
    }

    @Test
    void aFailedAttemptHasAnErrorAndNoStatus() {
        start((request, peer) -> {
            if (request.number() == 1) {
                peer.reset();
            }
            peer.json(200, EVENT);
        });

        vyte.events().getEvent("e1");

        assertThat(recorder.told.get(1)).isEqualTo("attempt 1: 0 after PT0S, VyteConnectionException");
        assertThat(recorder.told.get(3)).isEqualTo("ended after 2 attempts: 200 after PT0.1S, null");
    }

    @Test
    void anErrorAnswerIsTheErrorOfTheCall() {
        start((request, peer) -> peer.json(404, "{}"));

        Throwable thrown = catchThrowable(() -> vyte.events().getEvent("e1"));

        assertThat(recorder.told)
                .endsWith(
                        "attempt 1: 404 after PT0S, null", "ended after 1 attempts: 404 after PT0S, NotFoundException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void anAnswerThatCannotBeDecodedIsTheErrorOfTheCall() {
        start((request, peer) -> peer.json(200, "{\"_id\":"));

        Throwable thrown = catchThrowable(() -> vyte.events().getEvent("e1"));

        assertThat(recorder.told).endsWith("ended after 1 attempts: 200 after PT0S, VyteDecodingException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void anAnswerThatBreaksOffIsTheErrorOfTheCall() {
        start((request, peer) -> {
            peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{");
            peer.close();
        });

        Throwable thrown = catchThrowable(() -> vyte.events().confirmEvent("e1"));

        assertThat(recorder.told).endsWith("ended after 1 attempts: 200 after PT0S, VyteConnectionException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void aCallThatNeverBeganEndsToo() {
        start((request, peer) -> peer.json(200, EVENT));
        VyteClient keyless = vyte.withOptions(options -> options.apiKeyProvider(() -> " "));

        Throwable thrown = catchThrowable(() -> keyless.events().getEvent("e1"));

        assertThat(recorder.told).endsWith("ended after 0 attempts: 0 after PT0S, IllegalStateException");
        assertThat(recorder.error).isSameAs(thrown);
    }

    @Test
    void aStreamedListEndsWhenItIsClosed() {
        start((request, peer) -> peer.json(200, "[" + EVENT + "," + EVENT + "]"));

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            events.iterator().next();
            assertThat(recorder.told).hasSize(2);
        }

        assertThat(recorder.told).hasSize(3).last().isEqualTo("ended after 1 attempts: 200 after PT0S, null");
    }

    @Test
    void anItemThatCannotBeDecodedIsTheErrorOfTheCall() {
        start((request, peer) -> peer.json(200, "[" + EVENT + ",7]"));

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            Throwable thrown = catchThrowable(() -> events.forEach(event -> {}));

            assertThat(recorder.error).isSameAs(thrown);
        }
    }

    @Test
    void severalObserversAreTold() {
        Recorder second = new Recorder();
        start((request, peer) -> peer.json(200, EVENT));

        vyte.withOptions(options -> options.observer(second)).events().getEvent("e1");

        assertThat(second.told).hasSize(3).isEqualTo(recorder.told);
    }

    @Test
    void anObserverThatThrowsHarmsNoCall() {
        start((request, peer) -> peer.json(200, EVENT));
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
        assertThat(recorder.told).hasSize(3);
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    @Test
    void anObserverOfATestThatFailsCostsNoConnection() {
        start((request, peer) -> peer.json(200, EVENT));
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
        start((request, peer) -> peer.json(404, EVENT));
        VyteClient watched = vyte.withOptions(options -> options.observer(call -> {
            throw new IllegalStateException("start");
        }));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> watched.events().getEvent("e1"));
    }

    @Test
    void anObserverThatReturnsNothingHarmsNoCall() {
        start((request, peer) -> peer.json(200, EVENT));
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

    /** Writes down what it is told. */
    private static final class Recorder implements CallObserver {
        final List<String> told = new ArrayList<>();
        Throwable error;

        @Override
        public ObservedCall callStarted(Started call) {
            told.add(call.operationId() + " " + call.method() + " " + call.path());
            return new ObservedCall() {
                @Override
                public void attemptEnded(Attempt attempt) {
                    told.add("attempt " + attempt.number() + ": " + attempt.status() + " after " + attempt.duration()
                            + ", " + name(attempt.error()));
                }

                @Override
                public void callEnded(Outcome outcome) {
                    error = outcome.error();
                    told.add("ended after " + outcome.attempts() + " attempts: " + outcome.status() + " after "
                            + outcome.duration() + ", " + name(error));
                }
            };
        }

        private static String name(Throwable error) {
            return error == null ? "null" : error.getClass().getSimpleName();
        }
    }
}
