package in.vyte.sandbox.control;

import in.vyte.sandbox.internal.document.ApiDocument;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a call, for tests of how an application copes. It applies to the next call once, unless {@link #on},
 * {@link #times(int)} or {@link #always} say otherwise. Immutable.
 *
 * <pre>{@code
 * sandbox.inject(Fault.status(503).on("createEvent").afterwards());
 * sandbox.inject(Fault.status(503).on("createEvent").carriedOutAfter(Duration.ofSeconds(2)));
 * sandbox.inject(Fault.staleList(Duration.ofSeconds(5)).on("listEvents").always());
 * sandbox.inject(Fault.closedConnection().times(2));
 * }</pre>
 *
 * @param effect how the fault shows
 * @param delay how long the response is delayed, in real time; zero for no delay
 * @param status HTTP status of a {@link Effect#STATUS} fault, else 0
 * @param headers headers of the response of a {@link Effect#STATUS} fault
 * @param body body of the response of a {@link Effect#STATUS} fault
 * @param operationId the only operation to apply it to, null for any
 * @param times how many calls to apply it to
 * @param carriedOut whether the request is carried out nevertheless
 * @param lag on the sandbox's clock: how long after the call it is carried out; for {@link Effect#STALE_LIST} how long
 *     a list does not show what was created
 */
public record Fault(
        Effect effect,
        Duration delay,
        int status,
        Map<String, String> headers,
        String body,
        @Nullable String operationId,
        int times,
        boolean carriedOut,
        Duration lag) {

    /** How a fault shows. */
    public enum Effect {
        /** The proper response, only later. */
        DELAY,
        /** An error status. */
        STATUS,
        /** No response: the connection is closed. */
        CLOSED_CONNECTION,
        /** Half of the proper body, then the connection is closed. */
        TRUNCATED_BODY,
        /** The proper list, but as it was some time ago. */
        STALE_LIST
    }

    /**
     * Checks the values; tests rather use the factory methods.
     *
     * @param effect how the fault shows
     * @param delay how long the response is delayed, in real time; zero for no delay
     * @param status HTTP status of a {@link Effect#STATUS} fault, else 0
     * @param headers headers of the response of a {@link Effect#STATUS} fault
     * @param body body of the response of a {@link Effect#STATUS} fault
     * @param operationId the only operation to apply it to, null for any
     * @param times how many calls to apply it to
     * @param carriedOut whether the request is carried out nevertheless
     * @param lag on the sandbox's clock: how long after the call it is carried out; for {@link Effect#STALE_LIST} how
     *     long a list does not show what was created
     * @throws IllegalArgumentException if the fault would apply to no call, or the API has no such operation; the
     *     message then names those that are spelt alike
     */
    public Fault {
        if (times < 1) {
            throw new IllegalArgumentException("a fault applies at least once");
        }
        if (operationId != null) {
            ApiDocument.bundled().operation(operationId);
        }
        headers = Map.copyOf(headers);
    }

    /**
     * The proper response comes late.
     *
     * @param delay how late, in real time
     * @return the fault
     */
    public static Fault delay(Duration delay) {
        return of(Effect.DELAY, 0, true, Duration.ZERO).after(delay);
    }

    /**
     * An error status with a JSON body that holds a {@code message}. The request is not carried out, unless
     * {@link #afterwards()} or {@link #carriedOutAfter} says so.
     *
     * @param status the HTTP status
     * @return the fault
     */
    public static Fault status(int status) {
        return of(Effect.STATUS, status, false, Duration.ZERO)
                .body("application/json", "{\"message\":\"injected fault\"}");
    }

    /**
     * No response at all: the connection is closed, by default without carrying out the request.
     *
     * @return the fault
     */
    public static Fault closedConnection() {
        return of(Effect.CLOSED_CONNECTION, 0, false, Duration.ZERO);
    }

    /**
     * The request is carried out, but the response stops in the middle of its body.
     *
     * @return the fault
     */
    public static Fault truncatedBody() {
        return of(Effect.TRUNCATED_BODY, 0, true, Duration.ZERO);
    }

    /**
     * A list lags behind: it leaves out records that were created recently. Set the list with {@link #on}.
     *
     * @param lag how long a new record is not seen, on the sandbox's clock
     * @return the fault
     */
    public static Fault staleList(Duration lag) {
        return of(Effect.STALE_LIST, 0, true, lag);
    }

    private static Fault of(Effect effect, int status, boolean carriedOut, Duration lag) {
        return new Fault(effect, Duration.ZERO, status, Map.of(), "", null, 1, carriedOut, lag);
    }

    /**
     * Applies to this operation only.
     *
     * @param operation its {@code operationId} in the OpenAPI document
     * @return a fault like this, changed so
     * @throws IllegalArgumentException if the API has no such operation; the message names those that are spelt alike
     */
    public Fault on(String operation) {
        return new Fault(effect, delay, status, headers, body, operation, times, carriedOut, lag);
    }

    /**
     * Applies to several calls.
     *
     * @param count how many, at least 1
     * @return a fault like this, changed so
     */
    public Fault times(int count) {
        return new Fault(effect, delay, status, headers, body, operationId, count, carriedOut, lag);
    }

    /**
     * Applies to every call until the faults are cleared.
     *
     * @return a fault like this, changed so
     */
    public Fault always() {
        return times(Integer.MAX_VALUE);
    }

    /**
     * Carries the request out before it fails, as when Vyte responds 503 to an event that it did create.
     *
     * @return a fault like this, changed so
     */
    public Fault afterwards() {
        return new Fault(effect, delay, status, headers, body, operationId, times, true, lag);
    }

    /**
     * Carries the request out some time after the response, as when Vyte responds 503 and goes on creating the event.
     *
     * @param wait how long after the call, on the sandbox's clock
     * @return a fault like this, changed so
     */
    public Fault carriedOutAfter(Duration wait) {
        return new Fault(effect, delay, status, headers, body, operationId, times, true, wait);
    }

    /**
     * Responds after a wait.
     *
     * @param wait how long, in real time
     * @return a fault like this, changed so
     */
    public Fault after(Duration wait) {
        return new Fault(effect, wait, status, headers, body, operationId, times, carriedOut, lag);
    }

    /**
     * Adds a header to the response of a {@link #status(int)} fault.
     *
     * @param name for example {@code Retry-After}
     * @param value its value
     * @return a fault like this, changed so
     */
    public Fault header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Fault(effect, delay, status, more, body, operationId, times, carriedOut, lag);
    }

    /**
     * Sets the body of the response of a {@link #status(int)} fault.
     *
     * @param contentType for example {@code text/html}
     * @param text the body, may be empty
     * @return a fault like this, changed so
     */
    public Fault body(String contentType, String text) {
        Map<String, String> typed = header("Content-Type", contentType).headers;
        return new Fault(effect, delay, status, typed, text, operationId, times, carriedOut, lag);
    }
}
