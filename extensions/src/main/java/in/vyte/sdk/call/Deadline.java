package in.vyte.sdk.call;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The end of the time that a call has. When it comes, the exchange that is under way is broken off. Thread-safe. */
final class Deadline {
    private final Timing timing;
    private final long end;
    private final Future<?> alarm;
    private volatile boolean reached;

    Deadline(CallTimer timer, Timing timing, Duration limit, Runnable abort) {
        this.timing = timing;
        this.end = timing.nanoTime() + limit.toNanos();
        this.alarm = timer.schedule(
                () -> {
                    reached = true;
                    abort.run();
                },
                limit);
    }

    /** Tells whether the exchange was broken off because of this. If so, its connection is given back by now. */
    boolean isReached() {
        if (reached) {
            awaitAbort();
        }
        return reached;
    }

    /** The time that is left, negative if there is none. */
    Duration remaining() {
        return Duration.ofNanos(end - timing.nanoTime());
    }

    void cancel() {
        alarm.cancel(false);
    }

    private void awaitAbort() {
        try {
            alarm.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | ExecutionException notAborted) {
            // Then there is nothing to wait for.
        }
    }
}
