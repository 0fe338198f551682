package in.vyte.sandbox.control;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a call, for tests of how an application copes. It strikes the next call once, unless
 * {@link #on}, {@link #times(int)} or {@link #always} say otherwise. Immutable.
 *
 * <pre>{@code
 * sandbox.inject(Fault.status(503).on("createEvent").afterwards());
 * sandbox.inject(Fault.closedConnection().times(2));
 * }</pre>
 *
 * @param effect how the fault shows
 * @param delay how long to wait first; zero for no wait
 * @param status HTTP status of a {@link Effect#STATUS} fault, else 0
 * @param headers headers of the answer of a {@link Effect#STATUS} fault
 * @param body body of the answer of a {@link Effect#STATUS} fault
 * @param operationId the only operation to strike, null for any
 * @param times how many calls to strike
 * @param carriedOut whether the request is carried out before the fault shows
 */
public record Fault(
        Effect effect,
        Duration delay,
        int status,
        Map<String, String> headers,
        String body,
        @Nullable String operationId,
        int times,
        boolean carriedOut) {

    /** How a fault shows. */
    public enum Effect {
        /** The proper answer, only later. */
        DELAY,
        /** An error status. */
        STATUS,
        /** No answer: the connection is closed. */
        CLOSED_CONNECTION,
        /** Half of the proper body, then the connection is closed. */
        TRUNCATED_BODY
    }

    /**
     * Checks the values; tests rather use the factory methods.
     *
     * @param effect how the fault shows
     * @param delay how long to wait first; zero for no wait
     * @param status HTTP status of a {@link Effect#STATUS} fault, else 0
     * @param headers headers of the answer of a {@link Effect#STATUS} fault
     * @param body body of the answer of a {@link Effect#STATUS} fault
     * @param operationId the only operation to strike, null for any
     * @param times how many calls to strike
     * @param carriedOut whether the request is carried out before the fault shows
     * @throws IllegalArgumentException if the fault would strike no call
     */
    public Fault {
        if (times < 1) {
            throw new IllegalArgumentException("a fault strikes at least once");
        }
        headers = Map.copyOf(headers);
    }

    /**
     * The proper answer comes late.
     *
     * @param delay how late
     * @return the fault
     */
    public static Fault delay(Duration delay) {
        return of(Effect.DELAY, 0, true).after(delay);
    }

    /**
     * An error status with a JSON body that holds a {@code message}. The request is not carried out, unless
     * {@link #afterwards()} says so.
     *
     * @param status the HTTP status
     * @return the fault
     */
    public static Fault status(int status) {
        return of(Effect.STATUS, status, false).body("application/json", "{\"message\":\"injected fault\"}");
    }

    /**
     * No answer at all: the connection is closed, by default without carrying out the request.
     *
     * @return the fault
     */
    public static Fault closedConnection() {
        return of(Effect.CLOSED_CONNECTION, 0, false);
    }

    /**
     * The request is carried out, but the answer stops in the middle of its body.
     *
     * @return the fault
     */
    public static Fault truncatedBody() {
        return of(Effect.TRUNCATED_BODY, 0, true);
    }

    private static Fault of(Effect effect, int status, boolean carriedOut) {
        return new Fault(effect, Duration.ZERO, status, Map.of(), "", null, 1, carriedOut);
    }

    /**
     * Strikes this operation only.
     *
     * @param operation its {@code operationId} in the OpenAPI document
     * @return a fault like this, changed so
     */
    public Fault on(String operation) {
        return new Fault(effect, delay, status, headers, body, operation, times, carriedOut);
    }

    /**
     * Strikes several calls.
     *
     * @param count how many, at least 1
     * @return a fault like this, changed so
     */
    public Fault times(int count) {
        return new Fault(effect, delay, status, headers, body, operationId, count, carriedOut);
    }

    /**
     * Strikes every call until the faults are cleared.
     *
     * @return a fault like this, changed so
     */
    public Fault always() {
        return times(Integer.MAX_VALUE);
    }

    /**
     * Carries the request out before things go wrong, as when Vyte answers 503 to an event it did create.
     *
     * @return a fault like this, changed so
     */
    public Fault afterwards() {
        return new Fault(effect, delay, status, headers, body, operationId, times, true);
    }

    /**
     * Strikes after a wait.
     *
     * @param wait how long
     * @return a fault like this, changed so
     */
    public Fault after(Duration wait) {
        return new Fault(effect, wait, status, headers, body, operationId, times, carriedOut);
    }

    /**
     * Adds a header to the answer of a {@link #status(int)} fault.
     *
     * @param name for example {@code Retry-After}
     * @param value its value
     * @return a fault like this, changed so
     */
    public Fault header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Fault(effect, delay, status, more, body, operationId, times, carriedOut);
    }

    /**
     * Sets the body of the answer of a {@link #status(int)} fault.
     *
     * @param contentType for example {@code text/html}
     * @param text the body, may be empty
     * @return a fault like this, changed so
     */
    public Fault body(String contentType, String text) {
        Map<String, String> typed = header("Content-Type", contentType).headers;
        return new Fault(effect, delay, status, typed, text, operationId, times, carriedOut);
    }
}
