package in.vyte.sdk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told about every call, for metrics and traces. It gets path templates rather than paths, so labels stay few and
 * hold no ids. What it throws is logged and does not harm the call. Must be thread-safe: calls of several threads
 * report to the same observer.
 */
@FunctionalInterface
public interface CallObserver {
    /**
     * A call begins.
     *
     * @param call what is called
     * @return is told how this call goes on
     */
    ObservedCall callStarted(Started call);

    /**
     * JSON of a response was not of the type that the API document gives it. Of each kind a client tells once, by the
     * thread that decodes it.
     *
     * @param mismatch the kind
     */
    default void mismatchFound(Mismatch mismatch) {}

    /** Is told about one call, by the thread that makes it, or for a streamed list by the one that closes it. */
    interface ObservedCall {
        /**
         * The request was sent, or was to be sent, and an answer came or did not.
         *
         * @param attempt how it went
         */
        default void attemptEnded(Attempt attempt) {}

        /**
         * The call ended: the answer was read to its end, or given up.
         *
         * @param outcome how it went
         */
        default void callEnded(Outcome outcome) {}
    }

    /**
     * What is called. Immutable.
     *
     * @param operationId the operationId in the API document, such as {@code listEvents}
     * @param method the HTTP method
     * @param path the path template, such as {@code /v2/events/{event_id}}
     */
    record Started(String operationId, String method, String path) {}

    /**
     * A kind of JSON that is not as the API document says. It holds no value, id or key. Immutable.
     *
     * @param operationId the operationId in the API document, such as {@code listEvents}
     * @param place where in the response it stands, such as <code>/&#42;/created_by</code>: a JSON pointer with
     *     {@code *} for each index of a list and each key of a map
     * @param problem such as {@code expected an object but found a string}
     */
    record Mismatch(String operationId, String place, String problem) {}

    /**
     * One attempt. Immutable.
     *
     * @param number 1 for the first
     * @param status the HTTP status, 0 without an answer
     * @param duration the time until the answer began or the attempt failed
     * @param error why there is no answer, or null
     */
    record Attempt(
            int number,
            int status,
            Duration duration,
            @Nullable Throwable error) {}

    /**
     * A call at its end. Immutable.
     *
     * @param attempts how many there were
     * @param status the HTTP status of the last, 0 without an answer
     * @param duration the time from the start of the call, waits included
     * @param error what the caller gets instead of a value, or null
     */
    record Outcome(
            int attempts,
            int status,
            Duration duration,
            @Nullable Throwable error) {}
}
