package in.vyte.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallTimerTest {
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LATE = Duration.ofHours(1);

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> struck = new LinkedBlockingQueue<>();
    private final CallTimer timer = new CallTimer(this::thread, Duration.ofMillis(10));

    @AfterEach
    void close() {
        timer.close();
    }

    @Test
    void aDeadlineIsStruckWhenItComes() throws Exception {
        long start = System.nanoTime();

        Deadline deadline = start("a", SOON);

        assertThat(next()).isEqualTo("a");
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(SOON.toNanos());
        assertThat(deadline.isReached()).isTrue();
    }

    @Test
    void anEarlyDeadlineDoesNotWaitForALateOne() throws Exception {
        start("late", LATE);
        start("early", SOON);

        assertThat(next()).isEqualTo("early");
    }

    @Test
    void deadlinesAreStruckInTheOrderInWhichTheyCome() throws Exception {
        start("second", SOON.multipliedBy(10));
        start("first", SOON);

        assertThat(next()).isEqualTo("first");
        assertThat(next()).isEqualTo("second");
    }

    @Test
    void aCancelledDeadlineIsNotStruck() throws Exception {
        Deadline cancelled = start("cancelled", SOON);
        cancelled.cancel();
        start("later", SOON.multipliedBy(2));

        assertThat(next()).isEqualTo("later");
        assertThat(struck).isEmpty();
        assertThat(cancelled.isReached()).isFalse();
    }

    @Test
    void manyCallsNeedOneThread() throws Exception {
        try (CallTimer patient = new CallTimer(this::thread, LATE)) {
            for (int call = 0; call < 1_000; call++) {
                start(patient, "call", LATE).cancel();
            }
            start(patient, "last", SOON);

            assertThat(next()).isEqualTo("last");
        }
        assertThat(threads).hasSize(1);
    }

    @Test
    void theThreadEndsWhenItHasNothingToDoAndAnotherStartsWhenThereIs() throws Exception {
        start("a", SOON);
        next();
        threads.get(0).join(20_000);
        assertThat(threads.get(0).isAlive()).isFalse();

        start("b", SOON);

        assertThat(next()).isEqualTo("b");
        assertThat(threads).hasSize(2);
    }

    @Test
    void aStrikeThatFailsHoldsUpNoOther() throws Exception {
        Deadline.start(timer, Timing.SYSTEM, SOON, () -> {
            throw new IllegalStateException("for the test");
        });
        threads.get(0).join(20_000);

        start("next", SOON);

        assertThat(next()).isEqualTo("next");
        assertThat(failures).containsExactly("for the test");
    }

    @Test
    void aClosedTimerBreaksOffWhatIsUnderWayAndTakesOnNoOther() throws Exception {
        Deadline brokenOff = start("a", LATE);
        timer.close();

        assertThatIllegalStateException().isThrownBy(() -> start("b", SOON)).withMessage("The VyteClient is closed");
        assertThat(struck).containsExactly("a");
        assertThat(brokenOff.isReached()).isFalse();
        brokenOff.cancel();
        threads.get(0).join(20_000);
        assertThat(threads.get(0).isAlive()).isFalse();
    }

    @Test
    void aLiftedDeadlineIsNotStruck() throws Exception {
        Deadline lifted = start("lifted", SOON);
        lifted.lift();
        start("later", SOON.multipliedBy(2));

        assertThat(next()).isEqualTo("later");
        assertThat(struck).isEmpty();
    }

    @Test
    void aThreadThatTheSystemRefusesIsAskedForAgain() throws Exception {
        Iterator<ThreadFactory> factories =
                List.<ThreadFactory>of(Unstartable::new, this::thread).iterator();
        try (CallTimer unlucky = new CallTimer(task -> factories.next().newThread(task), LATE)) {
            assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> start(unlucky, "first", LATE));

            start(unlucky, "second", SOON);

            assertThat(next()).isEqualTo("second");
        }
    }

    private static final class Unstartable extends Thread {
        Unstartable(Runnable task) {
            super(task);
        }

        @Override
        public void start() {
            throw new OutOfMemoryError("for the test");
        }
    }

    private Deadline start(String name, Duration limit) {
        return start(timer, name, limit);
    }

    private Deadline start(CallTimer watching, String name, Duration limit) {
        return Deadline.start(watching, Timing.SYSTEM, limit, () -> struck.add(name));
    }

    private String next() throws InterruptedException {
        return struck.poll(20, TimeUnit.SECONDS);
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, "timer under test");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((dead, failure) -> failures.add(failure.getMessage()));
        threads.add(thread);
        return thread;
    }
}
