package in.vyte.sdk.call;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Strikes deadlines that have come. One daemon thread serves all calls of a client; it starts with the first call and
 * ends when there were none for a while. It is woken only for a deadline that comes before all others: calls mostly
 * have the same time, and to wake a thread for each of them costs more than all else that a deadline needs.
 * Thread-safe.
 */
public final class CallTimer implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Set<Deadline> deadlines = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final ThreadFactory threads;
    private final long idle;

    private volatile boolean closed;
    /** When the thread looks next; null while it looks, and while there is none. */
    private volatile @Nullable Look next;

    private boolean running; // guarded by the lock
    private boolean hasNews; // guarded by the lock

    /** Makes a timer, without a thread yet. */
    public CallTimer() {
        this(CallTimer::daemon, IDLE);
    }

    CallTimer(ThreadFactory threads, Duration idle) {
        this.threads = threads;
        this.idle = idle.toNanos();
    }

    private record Look(long at) {}

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "vyte-call-timeout");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Watches a deadline until it comes or is cancelled.
     *
     * @throws IllegalStateException if the timer is closed
     */
    void watch(Deadline deadline) {
        deadlines.add(deadline);
        if (closed) { // asked only now: whatever is added before that is found by whoever closes
            deadlines.remove(deadline);
            throw new IllegalStateException("The VyteClient is closed");
        }
        Look planned = next;
        if (planned == null || deadline.due() - planned.at < 0) {
            tell();
        }
    }

    void forget(Deadline deadline) {
        deadlines.remove(deadline);
    }

    boolean isClosed() {
        return closed;
    }

    /** Takes on no more calls, and breaks off those that are under way. */
    @Override
    public void close() {
        closed = true;
        for (Deadline deadline : deadlines) {
            deadlines.remove(deadline);
            deadline.breakOff();
        }
        lock.lock();
        try {
            hasNews = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    private void tell() {
        lock.lock();
        try {
            hasNews = true;
            news.signal();
            if (!running) {
                threads.newThread(this::run).start();
                running = true; // only now: the system may refuse another thread
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        boolean isOver = false;
        try {
            lookAgainAndAgain();
            isOver = true;
        } catch (InterruptedException nobodyKnowsThisThread) {
            throw new IllegalStateException(nobodyKnowsThisThread);
        } finally {
            if (!isOver) {
                letAnotherThreadStart();
            }
        }
    }

    private void lookAgainAndAgain() throws InterruptedException {
        boolean wasIdle = false;
        while (true) {
            next = null; // a deadline that is added from here on is told of, any other is seen by the look
            long at = strikeWhatIsDue();
            boolean isIdle = deadlines.isEmpty();
            if (isIdle && (wasIdle || closed) && endUnlessThereAreNews()) {
                return;
            }
            wasIdle = waitInVainUntil(at) && isIdle;
        }
    }

    /** Strikes what is due, and tells when to look again. */
    private long strikeWhatIsDue() {
        long now = System.nanoTime();
        long at = now + idle;
        boolean isFirst = true;
        for (Deadline deadline : deadlines) {
            if (deadline.due() - now <= 0) {
                deadlines.remove(deadline);
                deadline.strike();
            } else if (isFirst || deadline.due() - at < 0) {
                at = deadline.due();
                isFirst = false;
            }
        }
        return at;
    }

    private boolean endUnlessThereAreNews() {
        lock.lock();
        try {
            running = hasNews;
            return !running;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a time or until there are news. Answers true if there were none. */
    private boolean waitInVainUntil(long at) throws InterruptedException {
        lock.lock();
        try {
            next = new Look(at);
            long left = at - System.nanoTime();
            while (!hasNews && left > 0) {
                left = news.awaitNanos(left);
            }
            boolean isInVain = !hasNews;
            hasNews = false;
            return isInVain;
        } finally {
            lock.unlock();
        }
    }

    private void letAnotherThreadStart() {
        lock.lock();
        try {
            next = null;
            running = false;
        } finally {
            lock.unlock();
        }
    }
}
