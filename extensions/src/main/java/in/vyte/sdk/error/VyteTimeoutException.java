package in.vyte.sdk.error;

import org.jspecify.annotations.Nullable;

/** A call took too long; {@link #limit()} says by which measure. Immutable and so thread-safe. */
public final class VyteTimeoutException extends VyteException {
    private static final long serialVersionUID = 1L;

    /** Which time ran out. */
    public enum Limit {
        /** The time to get a connection from the pool, in which all were in use. */
        POOL("no connection became free in time"),
        /** The time to connect. */
        CONNECT("the connection was not made in time"),
        /** The time between two pieces of the response, or before its first one. */
        RESPONSE("the server did not respond in time"),
        /** The time for the whole call: all attempts, the waits between them and the reading of the response. */
        CALL("the call was not done in time");

        private final String problem;

        Limit(String problem) {
            this.problem = problem;
        }
    }

    private final Limit limit;

    /**
     * Creates an exception.
     *
     * @param call what was called
     * @param limit which time ran out
     * @param requestSent whether the request may have reached the server
     * @param cause why, or null
     */
    public VyteTimeoutException(CallInfo call, Limit limit, boolean requestSent, @Nullable Throwable cause) {
        this(call, limit, requestSent, "", cause);
    }

    /**
     * Creates an exception.
     *
     * @param call what was called
     * @param limit which time ran out
     * @param requestSent whether the request may have reached the server
     * @param detail what more is known, to follow the problem; may be empty
     * @param cause why, or null
     */
    public VyteTimeoutException(
            CallInfo call, Limit limit, boolean requestSent, String detail, @Nullable Throwable cause) {
        super(call, requestSent, SendStatus.after(limit.problem + detail, requestSent), cause);
        this.limit = limit;
    }

    /**
     * Returns which time ran out.
     *
     * @return the limit that was reached
     */
    public Limit limit() {
        return limit;
    }
}
