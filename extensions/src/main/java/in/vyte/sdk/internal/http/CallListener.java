package in.vyte.sdk.internal.http;

import in.vyte.client.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Is notified of calls. Must not throw. Thread-safe. */
@FunctionalInterface
public interface CallListener {
    /** Called when a call starts. */
    Ongoing started(Operation<?> operation);

    /** Called when a JSON value does not have the type that the API document gives it, once for each kind. */
    default void mismatched(Operation<?> operation, String place, String problem) {}

    /** Is notified of one call, by one thread at a time. */
    interface Ongoing {
        /** Called when an attempt ends: with a status, or with an error and status 0. */
        void attempted(int number, int status, Duration duration, @Nullable Throwable error);

        /** Called when the call ends: its response was read, or it failed. */
        void finished(int attempts, int status, Duration duration, @Nullable Throwable error);
    }
}
