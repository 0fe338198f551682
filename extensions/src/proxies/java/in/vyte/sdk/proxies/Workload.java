package in.vyte.sdk.proxies;

import in.vyte.sdk.error.VyteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Calls from 32 threads, 5 % of them POST. After a call, a thread makes the next one at once or pauses for up to 30 ms
 * first, each half of the time: bursts, and pauses that are shorter, longer and about as long as a proxy keeps a
 * connection. The random numbers depend on slice and thread only, so all clients get the same calls and pauses.
 */
final class Workload implements AutoCloseable {
    static final int THREADS = 32;

    private static final int CALLS_OF_THREAD = 25;
    private static final double POSTS = 0.05;
    private static final long MAX_PAUSE_MILLIS = 30;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** The outcome of a call as its client reports it. */
    record Result(
            Client client,
            String id,
            boolean isPost,
            long nanos,
            @Nullable Exception failure) {
        boolean hasFailed() {
            return failure != null;
        }

        boolean isReportedAsNotSent() {
            return failure instanceof VyteException e && !e.requestSent();
        }
    }

    /** Makes the calls of a slice and waits for them. */
    List<Result> slice(Client client, int slice) throws InterruptedException {
        List<Callable<List<Result>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = client.getClass().getSimpleName() + "-" + slice + "-" + thread;
            Random random = new Random((long) slice * THREADS + thread);
            tasks.add(() -> calls(client, name, random));
        }
        List<Result> results = new ArrayList<>();
        for (Future<List<Result>> calls : threads.invokeAll(tasks)) {
            try {
                results.addAll(calls.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return results;
    }

    private static List<Result> calls(Client client, String name, Random random) throws InterruptedException {
        List<Result> results = new ArrayList<>();
        for (int call = 0; call < CALLS_OF_THREAD; call++) {
            results.add(call(client, name + "-" + call, random.nextDouble() < POSTS));
            if (random.nextBoolean()) {
                Thread.sleep(random.nextLong(MAX_PAUSE_MILLIS + 1));
            }
        }
        return results;
    }

    private static Result call(Client client, String id, boolean isPost) {
        Exception failure = null;
        long start = System.nanoTime();
        try {
            if (isPost) {
                client.post(id);
            } else {
                client.get(id);
            }
        } catch (Exception e) {
            failure = e;
        }
        return new Result(client, id, isPost, System.nanoTime() - start, failure);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
