package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.internal.http.HttpEngine;
import in.vyte.sdk.internal.http.HttpSettings;
import in.vyte.sdk.internal.http.Timing;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pooled connections are not kept for ever. */
class PooledConnectionAgeTest {
    private static final Duration LONG = Duration.ofDays(1);

    private FaultServer server;
    private VyteClient vyte;

    @AfterEach
    void close() {
        vyte.close();
        server.close();
    }

    @Test
    void anIdleConnectionIsClosedWithoutAFurtherCall() throws InterruptedException {
        Semaphore left = new Semaphore(0);
        server = FaultServer.start((request, connection) -> {
            connection.json(200, EVENT);
            connection.waitForClientToLeave();
            left.release();
        });
        start(Duration.ofMillis(20), LONG);

        vyte.events().getEvent("e1");

        assertThat(left.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aConnectionThatWasInUseMeanwhileIsClosedLater() throws InterruptedException {
        Semaphore left = new Semaphore(0);
        server = FaultServer.start((request, connection) -> {
            connection.json(200, EVENT);
            if (request.target().endsWith("/last")) {
                connection.waitForClientToLeave();
                left.release();
            }
        });
        Duration maxIdle = Duration.ofMillis(200);
        start(maxIdle, LONG);

        long start = System.nanoTime();
        while (System.nanoTime() - start < maxIdle.toNanos() / 2) {
            vyte.events().getEvent("e1");
        }
        vyte.events().getEvent("last");

        assertThat(left.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aConnectionOfTheMaximumAgeIsReplaced() {
        server = FaultServer.start((request, connection) -> {
            long start = System.nanoTime();
            while (System.nanoTime() - start < 5_000_000) {
                Thread.onSpinWait();
            }
            connection.json(200, EVENT);
        });
        start(LONG, Duration.ofMillis(1));

        vyte.events().getEvent("e1");
        vyte.events().getEvent("e1");

        assertThat(server.connectionCount()).isEqualTo(2);
    }

    private void start(Duration maxIdle, Duration maxAge) {
        HttpSettings settings = new HttpSettings(1, null, null, null, false, maxIdle, maxAge);
        HttpEngine engine = HttpEngine.create(settings, server.url(), Timing.SYSTEM, () -> 1.0);
        vyte = new VyteClient(engine, Clients.of(server).callSettings());
    }
}
