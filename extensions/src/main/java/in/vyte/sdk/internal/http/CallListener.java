package in.vyte.sdk.internal.http;

import in.vyte.client.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Is told about calls. Must not throw. Thread-safe. */
@FunctionalInterface
public interface CallListener {
    /** A call begins. */
    Ongoing started(Operation<?> operation);

    /** JSON of a kind not met before was not of the type that the API document gives it. */
    default void mismatched(Operation<?> operation, String place, String problem) {}

    /** Is told about one call, by the threads that carry it out one after the other. */
    interface Ongoing {
        /** An attempt ended: with a status, or with an error and status 0. */
        void attempted(int number, int status, Duration duration, @Nullable Throwable error);

        /** The call ended, its answer read or given up. */
        void finished(int attempts, int status, Duration duration, @Nullable Throwable error);
    }
}
