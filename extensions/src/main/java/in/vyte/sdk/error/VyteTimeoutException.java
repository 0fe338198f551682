package in.vyte.sdk.error;

import org.jspecify.annotations.Nullable;

/** A call took too long; {@link #limit()} says by which measure. Immutable and so safe for use by several threads. */
public final class VyteTimeoutException extends VyteException {
    private static final long serialVersionUID = 1L;

    /** Which time ran out. */
    public enum Limit {
        /** The time to get a connection from the pool, in which all were in use. */
        POOL("no connection became free in time"),
        /** The time to connect. */
        CONNECT("the connection was not made in time"),
        /** The time between two pieces of the answer, or before its first one. */
        RESPONSE("the server did not answer in time"),
        /** The time for the whole call: all attempts, the waits between them and the reading of the answer. */
        CALL("the call was not done in time");

        private final String problem;

        Limit(String problem) {
            this.problem = problem;
        }
    }

    private final Limit limit;
    private final boolean requestSent;

    /**
     * Makes an exception.
     *
     * @param call what was called
     * @param limit which time ran out
     * @param requestSent whether the request may have reached the server
     * @param cause why, or null
     */
    public VyteTimeoutException(FailedCall call, Limit limit, boolean requestSent, @Nullable Throwable cause) {
        super(call, Arrival.after(limit.problem, requestSent), cause);
        this.limit = limit;
        this.requestSent = requestSent;
    }

    /**
     * Tells which time ran out.
     *
     * @return the limit that was reached
     */
    public Limit limit() {
        return limit;
    }

    /**
     * Tells whether the request may have reached the server.
     *
     * @return false if it provably never left, so that nothing was done; true if the server may have acted on it
     */
    public boolean requestSent() {
        return requestSent;
    }
}
