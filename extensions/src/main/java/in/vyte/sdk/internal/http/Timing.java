package in.vyte.sdk.internal.http;

import java.time.Duration;
import java.time.Instant;

/** The clock and how to sleep, so that tests can replace both. Thread-safe. */
public interface Timing {
    /** The clock and the sleep of the machine. */
    Timing SYSTEM = new Timing() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
        }
    };

    /** A clock that only runs forward, for durations. */
    long nanoTime();

    /** The time of day. */
    Instant now();

    /** Sleeps. */
    void sleep(Duration duration) throws InterruptedException;
}
