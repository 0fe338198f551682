package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void theClocksAreThoseOfTheMachine() {
        Instant moment = Instant.now();
        long nanos = System.nanoTime();

        assertThat(Timing.SYSTEM.now()).isBetween(moment, Instant.now());
        assertThat(Timing.SYSTEM.nanoTime()).isBetween(nanos, System.nanoTime());
    }

    @Test
    void anInterruptEndsASleep() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Timing.SYSTEM.sleep(Duration.ofDays(1))).isInstanceOf(InterruptedException.class);
    }
}
