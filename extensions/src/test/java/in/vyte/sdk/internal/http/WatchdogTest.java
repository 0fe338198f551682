package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    @Test
    void itsThreadKeepsNeitherTheProcessNorAnApplicationAlive() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();

        Watchdog.later(Duration.ZERO, () -> thread.complete(Thread.currentThread()));

        assertThat(thread.get(20, TimeUnit.SECONDS)).satisfies(one -> {
            assertThat(one.getName()).isEqualTo("vyte-watchdog");
            assertThat(one.isDaemon()).isTrue();
            assertThat(one.getContextClassLoader()).isNull();
        });
    }
}
