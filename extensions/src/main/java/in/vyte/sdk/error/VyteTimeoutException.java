package in.vyte.sdk.error;

import org.jspecify.annotations.Nullable;

/** A timeout elapsed. {@link #limit()} returns which one. Immutable and thread-safe. */
public final class VyteTimeoutException extends VyteException {
    private static final long serialVersionUID = 1L;

    /** The timeout that elapsed. */
    public enum Limit {
        /** The pool timeout: all connections were in use. */
        POOL("no connection became free in time"),
        /** The connect timeout, TLS handshake included. */
        CONNECT("the connection was not made in time"),
        /** The response timeout: the server sent nothing for that long. */
        RESPONSE("the server did not respond in time"),
        /** The call timeout: all attempts, the backoffs between them, and reading the response. */
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
     * @param limit the timeout that elapsed
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
     * @param limit the timeout that elapsed
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
     * Returns which timeout elapsed.
     *
     * @return the timeout
     */
    public Limit limit() {
        return limit;
    }
}
