package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.Memory;
import in.vyte.sdk.testing.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.apache.hc.core5.pool.PoolStats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One client serves any number of threads, each with the response that is its own. */
class ConcurrencyTest {
    private static final int CALLS = Integer.getInteger("vyte.test.calls", 50_000);
    private static final int CONNECTIONS = 64;

    private FaultServer server;
    private VyteClient vyte;

    @BeforeEach
    void start() {
        server = FaultServer.startForgetful(
                (request, connection) -> connection.json(200, "{\"_id\":\"" + id(request.target()) + "\"}"));
        vyte = Clients.of(server).maxConnections(CONNECTIONS).build();
    }

    @AfterEach
    void close() {
        vyte.close();
        server.close();
    }

    @Test
    void sixtyFourThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);

        assertNoResponseIsLostOrCrossed(threads, 64);
    }

    @Test
    void tenThousandVirtualThreads() throws Exception {
        ExecutorService threads = Threads.perTask(200);

        assertNoResponseIsLostOrCrossed(threads, 10_000);
    }

    @Test
    void theHeapDoesNotGrowFromCallToCall() {
        call(0, 2_000);
        long before = Memory.inUse();

        call(0, 10_000);

        assertThat(Memory.inUse() - before).isLessThan(1_000_000);
    }

    private void assertNoResponseIsLostOrCrossed(ExecutorService threads, int tasks) throws Exception {
        long start = System.nanoTime();
        LongAdder right = new LongAdder();
        List<Future<?>> all = new ArrayList<>();
        int calls = CALLS / tasks;
        for (int task = 0; task < tasks; task++) {
            int first = task * calls;
            all.add(threads.submit(() -> right.add(call(first, calls))));
        }
        for (Future<?> task : all) {
            task.get();
        }
        threads.shutdown();
        report(tasks, calls * tasks, System.nanoTime() - start);

        assertThat(right.sum()).isEqualTo((long) calls * tasks);
        assertThat(server.requestCount()).isEqualTo(calls * tasks);
        assertThat(server.connectionCount()).isLessThanOrEqualTo(CONNECTIONS);
        PoolStats pool = vyte.engine().pool().getTotalStats();
        assertThat(pool.getLeased()).isZero();
        assertThat(pool.getPending()).isZero();
    }

    /** Makes calls, now and then one that must not be sent twice, and counts the right responses. */
    private int call(int first, int calls) {
        int right = 0;
        for (int call = first; call < first + calls; call++) {
            String id = "e" + call;
            boolean isPost = call % 50 == 0;
            String response = isPost
                    ? vyte.events().confirmEvent(id).id()
                    : vyte.events().getEvent(id).id();
            right += id.equals(response) ? 1 : 0;
        }
        return right;
    }

    private void report(int tasks, int calls, long nanos) throws IOException {
        Files.createDirectories(Path.of("target"));
        String line = tasks + " tasks, " + calls + " calls, " + server.connectionCount() + " connections, "
                + nanos / 1_000_000 + " ms on Java " + Runtime.version().feature() + "\n";
        Files.writeString(Path.of("target", "concurrency-" + tasks + ".txt"), line);
    }

    private static String id(String target) {
        return target.split("/")[3];
    }
}
