package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.TestTls;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that end as few do. */
class UnusualEndsTest {
    private FaultServer server;
    private VyteClient vyte;

    @AfterEach
    void close() {
        vyte.close();
        server.close();
    }

    @Test
    void aStreamThatAnotherThreadClosesEndsInAnException() {
        start((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + EVENT);
            while (true) {
                connection.send(("," + EVENT).repeat(100));
            }
        });
        for (int i = 0; i < 20; i++) {
            ApiStream<Event> stream = vyte.events().streamListEvents(Clients.ALL_EVENTS);
            AtomicInteger walked = new AtomicInteger();
            List<String> ids = new ArrayList<>();
            CompletableFuture<Throwable> walk = CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
                for (Event event : stream) {
                    ids.add(event.id());
                    walked.incrementAndGet();
                }
            }));
            while (walked.get() < 500) {
                Thread.onSpinWait();
            }

            stream.close();

            assertThat(walk.join()).isInstanceOfAny(VyteConnectionException.class, IllegalStateException.class);
            assertThat(ids).containsOnly("e1");
        }
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    @Test
    void aStreamThatAnotherThreadClosesShowsNothingOfOtherCalls() {
        start((request, connection) -> {
            String event = "{\"_id\":\"e" + request.number() + "\",\"title\":\"" + "x".repeat(request.number()) + "\"}";
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + event);
            while (true) {
                connection.send(("," + event).repeat(100));
            }
        });
        List<Set<String>> walked = new ArrayList<>();
        List<CompletableFuture<Throwable>> ends = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            ApiStream<Event> stream = vyte.events().streamListEvents(Clients.ALL_EVENTS);
            Set<String> ids = ConcurrentHashMap.newKeySet();
            ends.add(CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> stream.forEach(event -> ids.add(event.id()))),
                    task -> new Thread(task).start()));
            walked.add(ids);
            while (ids.isEmpty()) {
                Thread.onSpinWait();
            }

            stream.close();
        }

        assertThat(ends)
                .allSatisfy(end -> assertThat(end.join())
                        .isInstanceOfAny(VyteConnectionException.class, IllegalStateException.class));
        for (int i = 1; i <= walked.size(); i++) {
            assertThat(walked.get(i - 1)).containsExactly("e" + i);
        }
    }

    @Test
    void aCheckedExceptionOfTheKeyProviderEndsTheCallBeforeItIsSent() {
        List<CallObserver.Outcome> outcomes = new ArrayList<>();
        server = FaultServer.respondingWith(EVENT);
        vyte = Clients.of(server)
                .apiKeyProvider(() -> sneak(new IOException("the vault is sealed")))
                .observer(call -> new CallObserver.ObservedCall() {
                    @Override
                    public void callEnded(CallObserver.Outcome outcome) {
                        outcomes.add(outcome);
                    }
                })
                .build();

        VyteException failure =
                catchThrowableOfType(VyteException.class, () -> vyte.events().getEvent("e1"));

        assertThat(failure).hasMessageEndingWith("the ApiKeyProvider failed").hasCauseInstanceOf(IOException.class);
        assertThat(failure.requestSent()).isFalse();
        assertThat(outcomes).hasSize(1);
        assertThat(server.requestCount()).isZero();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> String sneak(Exception exception) throws E {
        throw (E) exception;
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 413})
    void anEarlyRefusalOfALongBodyIsNotLost(int status) {
        server = FaultServer.start(
                connection -> {
                    connection.read(100_000);
                    connection.json(status, "{\"message\":\"refused\"}", "Connection: close");
                    connection.ignoreClient();
                },
                (request, connection) -> {});
        vyte = Clients.of(server).callTimeout(Duration.ofSeconds(20)).build();

        assertThatExceptionOfType(VyteApiException.class)
                .isThrownBy(() -> vyte.events()
                        .createEvent(event -> event.title("x".repeat(20_000_000))
                                .createdBy(EventCreatorInput.of(host -> host.email("ana@example.org")))))
                .withMessageContaining("status " + status)
                .withMessageEndingWith(": refused");
    }

    @Test
    void whatIsNotModifiedIsNoRedirect() {
        start((request, connection) -> connection.send("HTTP/1.1 304 Not Modified\r\n\r\n"));

        assertThatExceptionOfType(VyteApiException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageEndingWith("status 304");
    }

    @Test
    void a404BelowAPathHintsAtTheBaseUrl() {
        server = FaultServer.start((request, connection) -> connection.json(404, "{}"));
        vyte = Clients.of(server).baseUrl(URI.create(server.url() + "/api")).build();

        assertThatExceptionOfType(VyteApiException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageEndingWith("there is no such resource; check the path of the base URL: /api");
    }

    @Test
    void aPortThatSpeaksPlainHttpIsReported() {
        server = FaultServer.start(
                connection -> {
                    connection.readOneByte();
                    connection.send("HTTP/1.1 400 Bad\r\n\r\n");
                    connection.waitForClientToLeave();
                },
                (request, connection) -> {});
        startTls();

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageEndingWith("1 attempt): the TLS handshake failed: the server does not speak TLS there;"
                        + " the request never left");
    }

    @Test
    void aResetInTheHandshakeIsRetried() {
        server = FaultServer.start(
                connection -> {
                    connection.readOneByte();
                    connection.reset();
                },
                (request, connection) -> {});
        startTls();

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().confirmEvent("e1"))
                .withMessageContaining("3 attempts")
                .withMessageEndingWith("the server reset it; the request never left");
    }

    @Test
    void aServerThatRequiresACertificateIsReported() throws IOException {
        server = FaultServer.startTlsWithClientCertificates(
                TestTls.context(), (request, connection) -> connection.json(200, EVENT));
        vyte = Clients.of(server)
                .sslContext(TestTls.trustOnly())
                .timing(new FakeTiming())
                .build();

        VyteConnectionException failure = catchThrowableOfType(
                VyteConnectionException.class, () -> vyte.events().getEvent("e1"));

        assertThat(failure)
                .hasMessageContaining("1 attempt): the TLS handshake failed: the server refused it with the alert");
        assertThat(failure.requestSent()).isFalse();
    }

    private void startTls() {
        vyte = Clients.of(server)
                .baseUrl(URI.create("https://localhost:" + server.url().getPort()))
                .timing(new FakeTiming())
                .build();
    }

    private void start(FaultServer.Script script) {
        server = FaultServer.start(script);
        vyte = Clients.of(server).build();
    }
}
