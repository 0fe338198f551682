package in.vyte.sdk.creator;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Shares a call among threads: one thread makes the call, and the others that need the same result wait for it.
 * Thread-safe.
 *
 * @param <K> the type of the keys; calls with the same key are shared
 * @param <V> the type of the result
 */
final class SingleFlight<K, V> {
    private final ConcurrentMap<K, CompletableFuture<V>> calls = new ConcurrentHashMap<>();

    V run(K key, Supplier<V> call) throws InterruptedException {
        while (true) {
            CompletableFuture<V> own = new CompletableFuture<>();
            CompletableFuture<V> running = calls.putIfAbsent(key, own);
            if (running == null) {
                return call(key, own, call);
            }
            try {
                return running.get();
            } catch (CancellationException givenUp) {
                // only the calling thread was interrupted; this one calls itself
            } catch (ExecutionException failed) {
                throw unchecked(failed);
            }
        }
    }

    private V call(K key, CompletableFuture<V> own, Supplier<V> call) {
        try {
            V value = call.get();
            end(key, own);
            own.complete(value);
            return value;
        } catch (RuntimeException | Error failed) {
            end(key, own);
            own.completeExceptionally(failed);
            throw failed;
        }
    }

    /** Removes the call before its result is visible, so that a thread that retries cannot find it again. */
    private void end(K key, CompletableFuture<V> own) {
        calls.remove(key, own);
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
