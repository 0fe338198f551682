package in.vyte.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The server could not be reached, or the connection broke off; {@link #requestSent()} says which. Immutable and so
 * safe for use by several threads.
 */
public final class VyteConnectionException extends VyteException {
    private static final long serialVersionUID = 1L;

    private final boolean requestSent;

    /**
     * Makes an exception.
     *
     * @param call what was called
     * @param requestSent whether the request may have reached the server
     * @param problem what went wrong
     * @param cause why, or null
     */
    public VyteConnectionException(FailedCall call, boolean requestSent, String problem, @Nullable Throwable cause) {
        super(call, Arrival.after(problem, requestSent), cause);
        this.requestSent = requestSent;
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
