package in.vyte.sdk.internal.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Aborts calls whose deadline has expired or whose thread was interrupted. HttpClient limits the silence of a server
 * but not the time of a call, and a blocked read of a platform thread does not notice an interrupt. One daemon thread
 * serves all clients. It checks every 50 milliseconds while there are calls, and ends when there were none for 10
 * seconds.
 */
final class Watchdog {
    static final Duration INTERVAL = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final ScheduledThreadPoolExecutor SCHEDULER = scheduler();
    private static final Set<Call> CALLS = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean CHECKING = new AtomicBoolean();

    private Watchdog() {}

    static void watch(Call call) {
        CALLS.add(call);
        if (!CHECKING.get() && CHECKING.compareAndSet(false, true)) {
            checkLater();
        }
    }

    static void forget(Call call) {
        CALLS.remove(call);
    }

    /** Runs a task once, after a delay. Until then the task and what it refers to are not collected. */
    static Future<?> later(Duration delay, Runnable task) {
        return SCHEDULER.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void checkLater() {
        boolean isPlanned = false;
        try {
            later(INTERVAL, Watchdog::check);
            isPlanned = true;
        } finally {
            CHECKING.set(isPlanned); // the system may refuse a thread
        }
    }

    private static void check() {
        long now = System.nanoTime();
        for (Call call : CALLS) {
            try {
                call.abortIfExpired(now);
            } catch (RuntimeException e) {
                LOG.debug("A call could not be aborted", e);
            }
        }
        if (!CALLS.isEmpty()) {
            checkLater();
            return;
        }
        CHECKING.set(false);
        if (!CALLS.isEmpty() && CHECKING.compareAndSet(false, true)) {
            checkLater();
        }
    }

    private static ScheduledThreadPoolExecutor scheduler() {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, Watchdog::thread);
        scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }

    /** Keeps nothing of the thread that calls first: it may belong to an application that is undeployed. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "vyte-watchdog", 0, false);
        thread.setContextClassLoader(null);
        thread.setDaemon(true);
        return thread;
    }
}
