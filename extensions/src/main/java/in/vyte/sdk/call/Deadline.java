package in.vyte.sdk.call;

import java.time.Duration;

/** The end of the time that a call has. When it comes, the exchange that is under way is broken off. Thread-safe. */
final class Deadline {
    private final CallTimer timer;
    private final Timing timing;
    /** By the clock that the retries wait by, which a test may have stopped. */
    private final long end;

    private final Runnable abort;
    /** By the machine's clock, by which the timer's thread sleeps: only real time breaks off a real exchange. */
    private volatile long due;

    private volatile boolean reached;

    private Deadline(CallTimer timer, Timing timing, Duration limit, Runnable abort) {
        this.timer = timer;
        this.timing = timing;
        this.end = timing.nanoTime() + limit.toNanos();
        this.due = System.nanoTime() + limit.toNanos();
        this.abort = abort;
    }

    static Deadline start(CallTimer timer, Timing timing, Duration limit, Runnable abort) {
        Deadline deadline = new Deadline(timer, timing, limit, abort);
        timer.watch(deadline);
        return deadline;
    }

    /** When the machine's clock for durations shows this, the exchange is to be broken off. */
    long due() {
        return due;
    }

    /** Lets the exchange last for ever, but not longer than the client. */
    void lift() {
        due = System.nanoTime() + Long.MAX_VALUE / 2;
    }

    synchronized void strike() {
        reached = true;
        abort.run();
    }

    /** Breaks off the exchange before its time. */
    synchronized void breakOff() {
        abort.run();
    }

    /** Tells whether the exchange was broken off because of this. If so, its connection is given back by now. */
    boolean isReached() {
        return reached && isAborted();
    }

    /** Waits for the end of the strike. */
    private synchronized boolean isAborted() {
        return reached;
    }

    /** The time that is left, negative if there is none. */
    Duration remaining() {
        return Duration.ofNanos(end - timing.nanoTime());
    }

    void cancel() {
        timer.forget(this);
    }
}
