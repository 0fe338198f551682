package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.UserLookup.LookupFailed;
import in.vyte.sdk.error.CallInfo;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who want the same at once. */
class SingleFlightTest {
    private static final int THREADS = 32;

    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch response = new CountDownLatch(1);
    private UserServer server;
    private VyteClient vyte;
    private Creators creators;
    private ExecutorService threads;

    @BeforeEach
    void start() throws IOException {
        server = new UserServer().with("u1", "ana@example.com").with("u2", "ben@example.com");
        server.passes(() -> {
            called.countDown();
            response.await();
        });
        vyte = server.client();
        creators = Creators.builder(vyte.users()).build();
        threads = Executors.newFixedThreadPool(THREADS);
    }

    @AfterEach
    void stop() {
        response.countDown();
        threads.shutdownNow();
        vyte.close();
        server.close();
    }

    @Test
    void oneUserIsFetchedOnceForAll() throws Exception {
        List<Future<EventRoles>> all = all(i -> creators.resolve(CreatorsTest.createdBy("u1", null)));
        await(called);
        response.countDown();

        assertThat(results(all)).allMatch(roles -> roles.hostUser().isPresent());
        assertThat(server.requests()).containsExactly("GET /v2/users/u1");
    }

    @Test
    void usersSoughtByAddressShareOneList() throws Exception {
        List<Future<EventRoles>> all = all(i ->
                creators.resolve(CreatorsTest.createdBy(null, i % 2 == 0 ? "ana@example.com" : "ben@example.com")));
        await(called);
        response.countDown();

        assertThat(results(all)).allMatch(roles -> roles.hostUser().isPresent());
        assertThat(server.requests()).containsExactly("GET /v2/users");
    }

    @Test
    void whoWaitsForAnotherCanBeInterrupted() throws Exception {
        threads.submit(() -> creators.resolve(CreatorsTest.createdBy("u1", null)));
        await(called);
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Running<EventRoles> waiter = new Running<>(() -> {
            EventRoles roles = creators.resolve(CreatorsTest.createdBy("u1", null));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
            return roles;
        });
        waiter.awaitParked();
        waiter.thread.interrupt();

        assertThat(waiter.result.get(1, TimeUnit.MINUTES).hostLookup())
                .containsInstanceOf(LookupFailed.class)
                .map(lookup -> ((LookupFailed) lookup).cause())
                .containsInstanceOf(VyteInterruptedException.class)
                .flatMap(VyteException::call)
                .map(CallInfo::operationId)
                .contains("getUser");
        assertThat(stillInterrupted).isTrue();
    }

    @Test
    void anInterruptedCallerSpeaksForThemselvesAlone() throws Exception {
        SingleFlight<String, String> flights = new SingleFlight<>();
        CountDownLatch flying = new CountDownLatch(1);
        Running<String> owner = new Running<>(() -> flights.run("key", () -> {
            flying.countDown();
            awaitQuietly(new CountDownLatch(1));
            throw new IllegalStateException("stopped");
        }));
        await(flying);
        Running<String> waiter = new Running<>(() -> flights.run("key", () -> "response to the waiter"));
        waiter.awaitParked();
        owner.thread.interrupt();

        assertThat(waiter.result.get(1, TimeUnit.MINUTES)).isEqualTo("response to the waiter");
        assertThat(owner.result)
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("stopped");
    }

    @Test
    void aFailureIsSharedAndThenForgotten() throws Exception {
        SingleFlight<String, String> flights = new SingleFlight<>();

        assertThatTwoShare(flights, UnsupportedOperationException.class, () -> {
            throw new UnsupportedOperationException("no response");
        });
        assertThat(flights.run("key", () -> "response")).isEqualTo("response");
    }

    @Test
    void evenAnErrorReachesThoseWhoWait() throws Exception {
        assertThatTwoShare(new SingleFlight<>(), StackOverflowError.class, () -> {
            throw new StackOverflowError();
        });
    }

    @Test
    void differentCallsRunAtTheSameTime() throws Exception {
        SingleFlight<String, String> flights = new SingleFlight<>();
        CountDownLatch both = new CountDownLatch(2);
        List<Future<String>> all = List.of(
                threads.submit(() -> flights.run("one", () -> meet(both))),
                threads.submit(() -> flights.run("other", () -> meet(both))));

        assertThat(results(all)).containsExactly("met", "met");
    }

    private static String meet(CountDownLatch both) {
        both.countDown();
        awaitQuietly(both);
        return "met";
    }

    private void assertThatTwoShare(
            SingleFlight<String, String> flights, Class<? extends Throwable> failure, Supplier<String> failing)
            throws Exception {
        CountDownLatch flying = new CountDownLatch(1);
        Running<String> owner = new Running<>(() -> flights.run("key", () -> {
            flying.countDown();
            awaitQuietly(response);
            return failing.get();
        }));
        await(flying);
        Running<String> waiter = new Running<>(() -> flights.run("key", () -> "never called"));
        waiter.awaitParked();
        response.countDown();

        assertThat(List.of(owner.result, waiter.result))
                .allSatisfy(result -> assertThat(result)
                        .failsWithin(Duration.ofMinutes(1))
                        .withThrowableOfType(ExecutionException.class)
                        .withCauseInstanceOf(failure));
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A task on a thread of its own. */
    private static final class Running<T> {
        final FutureTask<T> result;
        final Thread thread;

        Running(Callable<T> task) {
            result = new FutureTask<>(task);
            thread = new Thread(result);
            thread.setDaemon(true);
            thread.start();
        }

        void awaitParked() {
            while (thread.getState() != Thread.State.WAITING) {
                assertThat(thread.isAlive()).isTrue();
                Thread.onSpinWait();
            }
        }
    }

    private interface Task<T> {
        T run(int index);
    }

    private <T> List<Future<T>> all(Task<T> task) {
        return IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit((Callable<T>) () -> task.run(i)))
                .toList();
    }

    private static <T> List<T> results(List<Future<T>> futures) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get(1, TimeUnit.MINUTES));
        }
        return results;
    }
}
