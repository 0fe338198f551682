package in.vyte.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The thread was interrupted during a call. Its interrupt flag is set again. Immutable and so safe for use by several
 * threads.
 */
public final class VyteInterruptedException extends VyteException {
    private static final long serialVersionUID = 1L;

    private final boolean requestSent;

    /**
     * Makes an exception.
     *
     * @param call what was called
     * @param requestSent whether the request may have reached the server
     * @param cause why, or null
     */
    public VyteInterruptedException(FailedCall call, boolean requestSent, @Nullable Throwable cause) {
        super(call, Arrival.after("the thread was interrupted", requestSent), cause);
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
