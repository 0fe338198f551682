package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.error.VyteTimeoutException;
import in.vyte.sdk.error.VyteTimeoutException.Limit;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.Threads;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeoutTest {
    private static final Duration SHORT = Duration.ofMillis(150);

    /** For calls that must have been sent when their time is up, on a busy machine too. */
    private static final Duration LONG_ENOUGH_TO_SEND = Duration.ofMillis(750);

    private static final String BEGINNING_OF_A_LIST =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + EVENT + " ".repeat(70_000);

    private FaultServer server;
    private VyteClient vyte;

    @AfterEach
    void close() {
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
        vyte.close();
        server.close();
    }

    @Test
    void theCallTimeoutHoldsWhileTheServerIsSilent() {
        start((request, connection) -> connection.waitForClientToLeave());

        VyteTimeoutException timeout =
                timeoutOf(() -> withCallTimeout().events().getEvent("e1"));

        assertThat(timeout.limit()).isEqualTo(Limit.CALL);
        assertThat(timeout.requestSent()).isTrue();
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void theCallTimeoutHoldsWhileTheTlsHandshakeStalls() {
        start(Clients.of(silentServer())
                .baseUrl(URI.create(server.url().toString().replace("http:", "https:"))));

        VyteTimeoutException timeout =
                timeoutOf(() -> withCallTimeout().events().getEvent("e1"));

        assertThat(timeout.limit()).isEqualTo(Limit.CALL);
        assertThat(timeout.requestSent()).isFalse();
    }

    @Test
    void theConnectTimeoutHoldsForTheTlsHandshakeToo() {
        start(Clients.of(silentServer())
                .baseUrl(URI.create(server.url().toString().replace("http:", "https:")))
                .connectTimeout(SHORT)
                .timing(new FakeTiming()));

        VyteTimeoutException timeout = timeoutOf(() -> vyte.events().confirmEvent("e1"));

        assertThat(timeout.limit()).isEqualTo(Limit.CONNECT);
        assertThat(timeout).hasMessageContaining("3 attempts");
    }

    @Test
    void theCallTimeoutHoldsWhileAllConnectionsAreInUse() {
        startWithOneConnection();

        ApiStream<Event> holdsTheConnection = vyte.events().streamListEvents(Clients.ALL_EVENTS);
        try (holdsTheConnection) {
            VyteTimeoutException timeout =
                    timeoutOf(() -> withCallTimeout().events().getEvent("e1"));

            assertThat(timeout.limit()).isEqualTo(Limit.CALL);
            assertThat(timeout.requestSent()).isFalse();
        }
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void thePoolTimeoutHoldsWhileAllConnectionsAreInUse() {
        startWithOneConnection();

        ApiStream<Event> holdsTheConnection = vyte.events().streamListEvents(Clients.ALL_EVENTS);
        try (holdsTheConnection) {
            VyteClient impatient = vyte.withOptions(options -> options.poolTimeout(SHORT));
            VyteTimeoutException timeout = timeoutOf(() -> impatient.events().getEvent("e1"));

            assertThat(timeout.limit()).isEqualTo(Limit.POOL);
            assertThat(timeout.requestSent()).isFalse();
            assertThat(timeout)
                    .hasMessageEndingWith("1 attempt): no connection became free in time: all 1 connections are in use;"
                            + " is a streamed list left open?; the request never left");
        }
    }

    @Test
    void theCallTimeoutHoldsUntilAStreamedListBegins() {
        start((request, connection) -> connection.waitForClientToLeave());

        VyteTimeoutException timeout =
                timeoutOf(() -> withCallTimeout().events().streamListEvents(Clients.ALL_EVENTS));

        assertThat(timeout.limit()).isEqualTo(Limit.CALL);
    }

    @Test
    void aStreamedListMayBeWalkedForLongerThanTheCallTimeout() {
        Semaphore late = new Semaphore(0);
        server = FaultServer.start((request, connection) -> {
            connection.send(BEGINNING_OF_A_LIST);
            if (request.target().contains("limit")) {
                connection.waitForClientToLeave();
            } else {
                late.acquireUninterruptibly();
                connection.send("," + EVENT + "]");
                connection.close();
            }
        });
        start(Clients.of(server));

        try (ApiStream<Event> events = withCallTimeout().events().streamListEvents(Clients.ALL_EVENTS)) {
            assertThat(timeoutOf(() -> withCallTimeout().events().listEvents(list -> list.limit(2)))
                            .limit())
                    .isEqualTo(Limit.CALL);
            late.release();

            assertThat(events.stream().map(Event::id)).containsExactly("e1", "e1");
        }
    }

    @Test
    void aStreamedListMayBeLongerThanOtherResponses() {
        String many = String.join(",", Collections.nCopies(10_000, EVENT));
        start((request, connection) -> connection.json(200, "[" + many + "]"));
        VyteClient narrow = vyte.withOptions(options -> options.maxResponseBytes(1_000));

        try (ApiStream<Event> events = narrow.events().streamListEvents(Clients.ALL_EVENTS)) {
            assertThat(events.stream()).hasSize(10_000);
        }
        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(() -> narrow.events().listEvents(Clients.ALL_EVENTS));
    }

    @Test
    void theResponseTimeoutHoldsWhileAListIsWalked() {
        start((request, connection) -> {
            connection.send(BEGINNING_OF_A_LIST);
            connection.waitForClientToLeave();
        });
        VyteClient impatient = vyte.withOptions(options -> options.responseTimeout(SHORT));

        try (ApiStream<Event> events = impatient.events().streamListEvents(Clients.ALL_EVENTS)) {
            Iterator<Event> walk = events.iterator();
            assertThat(walk.next().id()).isEqualTo("e1");

            assertThat(timeoutOf(walk::next).limit()).isEqualTo(Limit.RESPONSE);
        }
    }

    @Test
    void anErrorBodyThatTricklesDoesNotHideTheStatus() {
        start((request, connection) -> {
            connection.send("HTTP/1.1 400 Bad\r\nContent-Length: 7000\r\n\r\nno");
            connection.waitForClientToLeave();
        });

        BadRequestException failure = catchThrowableOfType(
                BadRequestException.class, () -> withCallTimeout().events().getEvent("e1"));

        assertThat(failure.getSuppressed()).hasSize(1);
    }

    @Test
    void whatAnEarlierAttemptSentIsNotForgotten() {
        server = FaultServer.start((request, connection) -> {
            server.close();
            connection.reset();
        });
        start(Clients.of(server).timing(new FakeTiming()));

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageContaining("3 attempts")
                .withMessageEndingWith(
                        "the server could not be reached: connection refused; the request may have arrived");
    }

    @ParameterizedTest
    @MethodSource("threads")
    void aThreadThatIsInterruptedAlreadyDoesNotCall(ThreadFactory threads) throws Exception {
        start((request, connection) -> connection.json(200, "[]"));
        BlockingQueue<Object> outcome = new ArrayBlockingQueue<>(1);

        threads.newThread(() -> {
                    Thread.currentThread().interrupt();
                    outcome.add(interrupted());
                })
                .start();

        assertThat(outcome.poll(20, TimeUnit.SECONDS))
                .isEqualTo("listUsers (GET /v2/users, 1 attempt): the thread was interrupted;"
                        + " the request never left; flag true");
        assertThat(server.requestCount()).isZero();
    }

    @ParameterizedTest
    @MethodSource("threads")
    void anInterruptEndsTheReading(ThreadFactory threads) throws Exception {
        BlockingQueue<Object> outcome = new ArrayBlockingQueue<>(1);
        Thread caller = threads.newThread(() -> outcome.add(interrupted()));
        server = FaultServer.start((request, connection) -> {
            caller.interrupt();
            connection.waitForClientToLeave();
        });
        start(Clients.of(server));

        caller.start();

        assertThat(outcome.poll(20, TimeUnit.SECONDS))
                .isEqualTo("listUsers (GET /v2/users, 1 attempt): the thread was interrupted;"
                        + " the request may have arrived; flag true");
    }

    @ParameterizedTest
    @MethodSource("threads")
    void anInterruptEndsTheReadingOfAStreamThatAnotherThreadOpened(ThreadFactory threads) throws Exception {
        startWithOneConnection();
        BlockingQueue<Object> outcome = new ArrayBlockingQueue<>(1);

        try (ApiStream<Event> stream = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            Thread reader = threads.newThread(() -> {
                Throwable exception = catchThrowable(() -> stream.forEach(event -> {}));
                outcome.add(exception.getMessage() + "; flag "
                        + Thread.currentThread().isInterrupted());
            });
            reader.start();
            reader.interrupt();

            assertThat(outcome.poll(20, TimeUnit.SECONDS))
                    .isEqualTo("listEvents (GET /v2/events, 1 attempt): the thread was interrupted;"
                            + " the request may have arrived; flag true");
        }
    }

    static List<ThreadFactory> threads() {
        return Threads.kinds();
    }

    @ParameterizedTest
    @MethodSource("threads")
    void anInterruptEndsTheWaitForAConnection(ThreadFactory threads) throws Exception {
        startWithOneConnection();

        ApiStream<Event> holdsTheConnection = vyte.events().streamListEvents(Clients.ALL_EVENTS);
        try (holdsTheConnection) {
            BlockingQueue<Object> outcome = new ArrayBlockingQueue<>(1);
            Thread caller = threads.newThread(() -> outcome.add(interrupted()));
            caller.start();
            caller.interrupt();

            assertThat(outcome.poll(20, TimeUnit.SECONDS))
                    .isEqualTo("listUsers (GET /v2/users, 1 attempt): the thread was interrupted;"
                            + " the request never left; flag true");
        }
    }

    private String interrupted() {
        Throwable exception = catchThrowable(() -> vyte.users().listUsers());
        return exception.getMessage() + "; flag " + Thread.currentThread().isInterrupted();
    }

    private VyteClient withCallTimeout() {
        return vyte.withOptions(options -> options.callTimeout(LONG_ENOUGH_TO_SEND));
    }

    private static VyteTimeoutException timeoutOf(ThrowingCallable call) {
        return catchThrowableOfType(VyteTimeoutException.class, call);
    }

    private FaultServer silentServer() {
        server = FaultServer.start(connection -> connection.waitForClientToLeave(), (request, connection) -> {});
        return server;
    }

    private void startWithOneConnection() {
        server = FaultServer.start((request, connection) -> {
            connection.send(BEGINNING_OF_A_LIST);
            connection.waitForClientToLeave();
        });
        start(Clients.of(server).maxConnections(1));
    }

    private void start(FaultServer.Script script) {
        server = FaultServer.start(script);
        start(Clients.of(server));
    }

    private void start(VyteClientBuilder builder) {
        vyte = builder.build();
    }
}
