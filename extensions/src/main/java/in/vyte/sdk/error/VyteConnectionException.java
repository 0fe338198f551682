package in.vyte.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The server could not be reached, or the connection failed during the call. {@link #requestSent()} returns whether the
 * request may have arrived. Immutable and thread-safe.
 */
public final class VyteConnectionException extends VyteException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param call what was called
     * @param requestSent whether the request may have reached the server
     * @param problem the problem
     * @param cause why, or null
     */
    public VyteConnectionException(CallInfo call, boolean requestSent, String problem, @Nullable Throwable cause) {
        super(call, requestSent, SendStatus.after(problem, requestSent), cause);
    }
}
