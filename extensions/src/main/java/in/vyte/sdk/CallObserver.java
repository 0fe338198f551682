package in.vyte.sdk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Observes calls, for metrics and traces. It receives path templates instead of paths, so that labels are few and
 * contain no ids. An exception of the observer is logged and does not affect the call. Must be thread-safe: concurrent
 * calls notify the same observer.
 */
@FunctionalInterface
public interface CallObserver {
    /**
     * Called when a call starts.
     *
     * @param call the call
     * @return the observer of this call
     */
    ObservedCall callStarted(Started call);

    /**
     * Called when a JSON value in a response does not have the type that the API document gives it. A client reports
     * each kind once, on the thread that decodes the response.
     *
     * @param mismatch the kind
     */
    default void mismatchFound(Mismatch mismatch) {}

    /** Observes one call. Called on the thread of the call, or for a streamed list on the thread that closes it. */
    interface ObservedCall {
        /**
         * Called when an attempt ends, with or without a response.
         *
         * @param attempt the attempt
         */
        default void attemptEnded(Attempt attempt) {}

        /**
         * Called when the call ends: the response was read, or the call failed.
         *
         * @param outcome the outcome
         */
        default void callEnded(Outcome outcome) {}
    }

    /**
     * A call at its start. Immutable.
     *
     * @param operationId the operationId in the API document, such as {@code listEvents}
     * @param method the HTTP method
     * @param path the path template, such as {@code /v2/events/{event_id}}
     */
    record Started(String operationId, String method, String path) {}

    /**
     * A kind of JSON value that does not match the API document. It contains no value, id or key. Immutable.
     *
     * @param operationId the operationId in the API document, such as {@code listEvents}
     * @param place where the value is in the response, such as <code>/&#42;/created_by</code>: a JSON pointer with
     *     {@code *} for each index of a list and each key of a map
     * @param problem such as {@code expected an object but found a string}
     */
    record Mismatch(String operationId, String place, String problem) {}

    /**
     * One attempt. Immutable.
     *
     * @param number 1 for the first
     * @param status the HTTP status; 0 without a response, or with only a part of one
     * @param duration the time until the response was read, the streamed list began, or the attempt failed
     * @param error why there is no response, or null
     */
    record Attempt(
            int number,
            int status,
            Duration duration,
            @Nullable Throwable error) {}

    /**
     * A call at its end. Immutable.
     *
     * @param attempts the number of attempts
     * @param status the HTTP status of the last attempt; 0 without a response, or with only a part of one
     * @param duration the time since the start of the call, backoffs included
     * @param error the exception that the call throws, or null
     */
    record Outcome(
            int attempts,
            int status,
            Duration duration,
            @Nullable Throwable error) {}
}
