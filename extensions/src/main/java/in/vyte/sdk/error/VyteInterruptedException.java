package in.vyte.sdk.error;

import org.jspecify.annotations.Nullable;

/** The thread was interrupted during a call. Its interrupt flag is set again. Immutable and thread-safe. */
public final class VyteInterruptedException extends VyteException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param call what was called
     * @param requestSent whether the request may have reached the server
     * @param cause why, or null
     */
    public VyteInterruptedException(CallInfo call, boolean requestSent, @Nullable Throwable cause) {
        super(call, requestSent, SendStatus.after("the thread was interrupted", requestSent), cause);
    }
}
