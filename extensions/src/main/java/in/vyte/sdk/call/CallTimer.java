package in.vyte.sdk.call;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs what is due when a call has taken too long. One daemon thread serves all calls of a client; it starts with the
 * first call and ends when there were none for a while. Thread-safe.
 */
public final class CallTimer implements AutoCloseable {
    private static final int IDLE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor executor;

    /** Makes a timer, without a thread yet. */
    public CallTimer() {
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "vyte-call-timeout");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
    }

    Future<?> schedule(Runnable task, Duration delay) {
        try {
            return executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            throw new IllegalStateException("The VyteClient is closed", closed);
        }
    }

    boolean isClosed() {
        return executor.isShutdown();
    }

    /** Takes on no more calls; those that are under way keep their deadlines. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
