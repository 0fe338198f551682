package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.error.VyteTimeoutException;
import in.vyte.sdk.error.VyteTimeoutException.Limit;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.Threads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.apache.hc.core5.pool.PoolStats;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.Test;

class FullPoolTest {
    private static final int CALLERS = 2_000;
    private static final int ROUNDS = 5;

    /** The common pool has one thread on a machine with two processors. */
    private static final Executor ONE_THREAD_EACH = task -> new Thread(task).start();

    /** The calls of another client measure the time: each takes as long as the response timeout. */
    @Test
    void aCallMayWaitForAConnectionForLongerThanTheResponseTimeout() {
        Semaphore responses = new Semaphore(0);
        Duration responseTimeout = Duration.ofMillis(100);
        try (FaultServer silent = FaultServer.start((request, connection) -> connection.waitForClientToLeave());
                FaultServer server = FaultServer.start((request, connection) -> {
                    responses.acquireUninterruptibly();
                    connection.json(200, EVENT);
                });
                VyteClient clock = Clients.of(silent)
                        .responseTimeout(responseTimeout)
                        .retryPolicy(RetryPolicy.none())
                        .build();
                VyteClient vyte = Clients.of(server).maxConnections(1).build()) {
            CompletableFuture<Event> first =
                    CompletableFuture.supplyAsync(() -> vyte.events().getEvent("e1"), ONE_THREAD_EACH);
            while (server.requestCount() == 0) {
                Thread.onSpinWait();
            }
            VyteClient impatient = vyte.withOptions(options -> options.responseTimeout(responseTimeout));
            CompletableFuture<Event> second =
                    CompletableFuture.supplyAsync(() -> impatient.events().getEvent("e1"), ONE_THREAD_EACH);
            while (vyte.engine().pool().getTotalStats().getPending() == 0) {
                Thread.onSpinWait();
            }

            assertThat(catchThrowable(() -> clock.events().getEvent("e1"))).isInstanceOf(VyteTimeoutException.class);
            assertThat(catchThrowable(() -> clock.events().getEvent("e1"))).isInstanceOf(VyteTimeoutException.class);
            responses.release(2);

            assertThat(first.join().id()).isEqualTo("e1");
            assertThat(second.join().id()).isEqualTo("e1");
        }
    }

    @Test
    void isAPoolTimeoutForEachOfManyCallers() {
        try (FaultServer server = FaultServer.start((request, connection) -> {
                    connection.send(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + EVENT + " ".repeat(70_000));
                    connection.waitForClientToLeave();
                });
                VyteClient vyte = Clients.of(server)
                        .maxConnections(1)
                        .poolTimeout(Duration.ofMillis(1))
                        .build();
                ApiStream<Event> holdsTheConnection = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            ExecutorService threads = Threads.perTask(CALLERS);
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(failures(vyte, threads))
                        .hasSize(CALLERS)
                        .allSatisfy(failure -> assertThat(failure)
                                .isInstanceOfSatisfying(VyteTimeoutException.class, late -> {
                                    assertThat(late.limit()).isEqualTo(Limit.POOL);
                                    assertThat(late.requestSent()).isFalse();
                                    assertThat(late.call().orElseThrow().attempts())
                                            .isEqualTo(1);
                                }));
            }
            PoolStats pool = vyte.engine().pool().getTotalStats();
            assertThat(pool.getPending()).isZero();
            assertThat(server.requestCount()).isEqualTo(1);
            threads.shutdown();
            assertThat(holdsTheConnection).isNotNull();
        }
    }

    /**
     * With so many callers some are late already when they come to wait, because others have the lock of the pool. It
     * reports that in another way.
     */
    private static List<Throwable> failures(VyteClient vyte, ExecutorService threads) {
        List<CompletableFuture<Throwable>> calls = IntStream.range(0, CALLERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> vyte.events().getEvent("e1")), threads))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0]));
        while (!all.isDone()) {
            vyte.engine().pool().closeIdle(TimeValue.ofDays(1)); // takes the lock too
        }
        return calls.stream().map(CompletableFuture::join).toList();
    }
}
