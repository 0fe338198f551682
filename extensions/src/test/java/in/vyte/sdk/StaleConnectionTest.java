package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.RawConnection;
import in.vyte.sdk.testing.ReceivedRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of calls over pooled connections that the server, or the network, gave up meanwhile. */
class StaleConnectionTest {
    private static final int ROUNDS = 6;

    private FaultServer server;

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "{0} connections, POST: {1}")
    @CsvSource({"64, false", "200, false", "64, true"})
    void noCallFailsAfterTheServerClosedAllIdleConnections(int connections, boolean isPost) {
        Semaphore close = new Semaphore(0);
        Semaphore closed = new Semaphore(0);
        CyclicBarrier allAreHere = new CyclicBarrier(connections);
        server = FaultServer.start((request, connection) -> {
            meet(allAreHere);
            connection.json(200, EVENT);
            close.acquireUninterruptibly();
            connection.close();
            closed.release();
        });
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try (VyteClient vyte = Clients.of(server)
                .maxConnections(connections)
                .retryPolicy(RetryPolicy.none())
                .build()) {
            for (int round = 0; round < ROUNDS; round++) {
                List<CompletableFuture<Void>> calls = new ArrayList<>();
                for (int i = 0; i < connections; i++) {
                    calls.add(CompletableFuture.runAsync(() -> call(vyte, isPost), threads));
                }
                calls.forEach(CompletableFuture::join);
                close.release(connections);
                closed.acquireUninterruptibly(connections);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(server.requestCount()).isEqualTo(connections * ROUNDS);
    }

    @Test
    void aRequestThatLeftOverAReusedConnectionIsNotForgottenIfTheNextConnectionFails() {
        server = FaultServer.start((request, connection) -> {
            if (server.requestCount() > 1) {
                server.close();
            } else {
                connection.json(200, EVENT);
            }
        });
        try (VyteClient vyte =
                Clients.of(server).retryPolicy(RetryPolicy.none()).build()) {
            vyte.events().getEvent("e1");

            assertThatExceptionOfType(VyteConnectionException.class)
                    .isThrownBy(() -> vyte.events().getEvent("e1"))
                    .satisfies(thrown -> assertThat(thrown.requestSent()).isTrue());
        }
    }

    @Test
    void aPostChecksAConnectionThatWasReusedBeforeAndThenIdle() {
        Semaphore closed = new Semaphore(0);
        server = FaultServer.start((request, connection) -> {
            connection.json(200, EVENT);
            if (request.number() == 3) {
                connection.close();
                closed.release();
            }
        });
        FakeTiming timing = new FakeTiming();
        try (VyteClient vyte = Clients.of(server).timing(timing).build()) {
            for (int i = 0; i < 3; i++) {
                vyte.events().getEvent("e1");
            }
            closed.acquireUninterruptibly();
            timing.pass(Duration.ofMillis(1));

            vyte.events().confirmEvent("e1");
        }

        assertThat(server.requestCount()).isEqualTo(4);
    }

    @Test
    void aPostThatLeftOverAReusedConnectionIsNotSentAgain() {
        server = FaultServer.start((request, connection) -> {
            if (request.number() == 2) {
                connection.close();
            } else {
                connection.json(200, EVENT);
            }
        });
        try (VyteClient vyte = Clients.of(server).timing(new FakeTiming()).build()) {
            call(vyte, true);

            assertThatExceptionOfType(VyteConnectionException.class)
                    .isThrownBy(() -> call(vyte, true))
                    .satisfies(thrown -> assertThat(thrown.requestSent()).isTrue());
        }

        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void afterAFailoverOneCallWaitsAndAllOthersTakeNewConnections() {
        AtomicBoolean isFailedOver = new AtomicBoolean();
        CyclicBarrier allAreHere = new CyclicBarrier(8);
        server = FaultServer.start(connection -> {}, (request, connection) -> {
            if (!isFailedOver.get()) {
                meet(allAreHere);
                connection.json(200, EVENT);
                swallowAfterFailover(isFailedOver, connection);
            } else {
                connection.json(200, EVENT);
            }
        });
        FakeTiming timing = new FakeTiming();
        try (VyteClient vyte = Clients.of(server)
                .responseTimeout(Duration.ofMillis(300))
                .timing(timing)
                .build()) {
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 8; i++) {
                calls.add(CompletableFuture.runAsync(() -> call(vyte, false), threads));
            }
            calls.forEach(CompletableFuture::join);
            threads.shutdown();
            isFailedOver.set(true);

            for (int i = 0; i < 8; i++) {
                call(vyte, false);
            }
        }

        assertThat(timing.sleeps()).as("calls that had to be retried").hasSize(1);
        assertThat(server.connectionCount()).isEqualTo(9);
    }

    /** From here on the connection swallows what it gets. */
    private static void swallowAfterFailover(AtomicBoolean isFailedOver, RawConnection connection) throws IOException {
        while (!isFailedOver.get()) {
            Thread.onSpinWait();
        }
        connection.waitForClientToLeave();
    }

    @Test
    void aTimeoutResponseThatCrossesARequestIsRetried() {
        server = FaultServer.start((ReceivedRequest request, RawConnection connection) -> {
            if (request.number() == 2) {
                connection.json(408, "{}", "Connection: close");
                connection.close();
            } else {
                connection.json(200, EVENT);
            }
        });
        try (VyteClient vyte = Clients.of(server).timing(new FakeTiming()).build()) {
            call(vyte, false);
            call(vyte, false);
        }

        assertThat(server.requestCount()).isEqualTo(3);
    }

    private static void call(VyteClient vyte, boolean isPost) {
        String id = (isPost ? vyte.events().confirmEvent("e1") : vyte.events().getEvent("e1")).id();
        assertThat(id).isEqualTo("e1");
    }

    private static void meet(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
