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
 * Aborts calls whose time is over or whose thread was interrupted. HttpClient limits the silence of a server but not
 * the time of a call, and a blocked read of a platform thread does not notice an interrupt. One daemon thread serves
 * all clients; it looks every few milliseconds while there are calls, and ends when there were none for a while.
 */
final class Watchdog {
    static final Duration INTERVAL = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final ScheduledThreadPoolExecutor SCHEDULER = scheduler();
    private static final Set<Call> CALLS = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean LOOKING = new AtomicBoolean();

    private Watchdog() {}

    static void watch(Call call) {
        CALLS.add(call);
        if (!LOOKING.get() && LOOKING.compareAndSet(false, true)) {
            lookLater();
        }
    }

    static void forget(Call call) {
        CALLS.remove(call);
    }

    /** Runs a task later, once. It keeps alive what it refers to until then. */
    static Future<?> later(Duration delay, Runnable task) {
        return SCHEDULER.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void lookLater() {
        boolean isPlanned = false;
        try {
            later(INTERVAL, Watchdog::look);
            isPlanned = true;
        } finally {
            LOOKING.set(isPlanned); // the system may refuse a thread
        }
    }

    private static void look() {
        long now = System.nanoTime();
        for (Call call : CALLS) {
            try {
                call.abortIfOver(now);
            } catch (RuntimeException failed) {
                LOG.debug("A call could not be aborted", failed);
            }
        }
        if (!CALLS.isEmpty()) {
            lookLater();
            return;
        }
        LOOKING.set(false);
        if (!CALLS.isEmpty() && LOOKING.compareAndSet(false, true)) {
            lookLater();
        }
    }

    private static ScheduledThreadPoolExecutor scheduler() {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, Watchdog::thread);
        scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }

    /** Keeps nothing of the thread that happens to call first: it may belong to an application that is undeployed. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "vyte-watchdog", 0, false);
        thread.setContextClassLoader(null);
        thread.setDaemon(true);
        return thread;
    }
}
