package in.vyte.sdk.testing;

import in.vyte.sdk.internal.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that stands still until someone sleeps, which takes no time but is written down. */
public final class FakeTiming implements Timing {
    public static final Instant NOW = Instant.parse("2030-01-02T03:04:05Z");

    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private volatile Duration passed = Duration.ZERO;

    public List<Duration> sleeps() {
        return sleeps;
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        passed = passed.plus(duration);
    }

    @Override
    public long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public Instant now() {
        return NOW.plus(passed);
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while asleep");
        }
        sleeps.add(duration);
        pass(duration);
    }
}
