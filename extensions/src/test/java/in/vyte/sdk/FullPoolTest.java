package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.VyteTimeoutException;
import in.vyte.sdk.error.VyteTimeoutException.Limit;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.Threads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.apache.hc.core5.pool.PoolStats;
import org.junit.jupiter.api.Test;

class FullPoolTest {
    private static final int CALLERS = 2_000;

    @Test
    void isAPoolTimeoutForEachOfManyCallers() {
        try (FaultServer server = FaultServer.start((request, connection) -> {
                    connection.send(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + EVENT + " ".repeat(70_000));
                    connection.waitForClientToLeave();
                });
                VyteClient vyte = Clients.of(server)
                        .maxConnections(1)
                        .poolTimeout(Duration.ofMillis(200))
                        .build();
                ApiStream<Event> holdsTheConnection = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            ExecutorService threads = Threads.perTask(CALLERS);
            List<CompletableFuture<Throwable>> calls = IntStream.range(0, CALLERS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> catchThrowable(() -> vyte.events().getEvent("e1")), threads))
                    .toList();

            assertThat(calls)
                    .map(CompletableFuture::join)
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOfSatisfying(VyteTimeoutException.class, late -> {
                                assertThat(late.limit()).isEqualTo(Limit.POOL);
                                assertThat(late.requestSent()).isFalse();
                                assertThat(late.call().orElseThrow().attempts()).isEqualTo(1);
                            }));
            PoolStats pool = vyte.engine().pool().getTotalStats();
            assertThat(pool.getPending()).isZero();
            assertThat(server.requestCount()).isEqualTo(1);
            threads.shutdown();
            assertThat(holdsTheConnection).isNotNull();
        }
    }
}
