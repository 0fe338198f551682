package in.vyte.sdk.creator;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Lets one thread call, and all that want the same at that time wait for its result. Thread-safe.
 *
 * @param <K> the type of what tells one call from another
 * @param <V> the type of the result
 */
final class SingleFlight<K, V> {
    private final ConcurrentMap<K, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

    V run(K key, Supplier<V> call) throws InterruptedException {
        while (true) {
            CompletableFuture<V> own = new CompletableFuture<>();
            CompletableFuture<V> running = flights.putIfAbsent(key, own);
            if (running == null) {
                return fly(key, own, call);
            }
            try {
                return running.get();
            } catch (CancellationException givenUp) {
                // the thread that made the call was told to stop, which is no reason for this one to stop
            } catch (ExecutionException failed) {
                throw unchecked(failed);
            }
        }
    }

    private V fly(K key, CompletableFuture<V> own, Supplier<V> call) {
        try {
            V value = call.get();
            land(key, own);
            own.complete(value);
            return value;
        } catch (RuntimeException | Error failed) {
            land(key, own);
            own.completeExceptionally(failed);
            throw failed;
        }
    }

    /** Ends the flight before its result is out, so that who looks again finds either nothing or another flight. */
    private void land(K key, CompletableFuture<V> own) {
        flights.remove(key, own);
        if (Thread.currentThread().isInterrupted()) {
            own.cancel(false);
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(failed);
    }
}
