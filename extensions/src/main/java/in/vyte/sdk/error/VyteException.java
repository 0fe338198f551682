package in.vyte.sdk.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of all that goes wrong at run time; misuse is an {@link IllegalArgumentException} or
 * {@link IllegalStateException} instead. No message holds an API key or a body. Immutable and so thread-safe.
 */
public class VyteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable CallInfo call;
    private final boolean requestSent;

    /**
     * Creates an exception that concerns no call.
     *
     * @param message what went wrong
     * @param cause why, or null
     */
    public VyteException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.call = null;
        this.requestSent = false;
    }

    /**
     * Creates an exception of a call.
     *
     * @param call what was called
     * @param requestSent whether the request may have reached the server
     * @param problem what went wrong
     * @param cause why, or null
     */
    public VyteException(CallInfo call, boolean requestSent, String problem, @Nullable Throwable cause) {
        super(call + ": " + problem, cause);
        this.call = call;
        this.requestSent = requestSent;
    }

    /**
     * Returns which call failed.
     *
     * @return the call, empty if the problem concerns none
     */
    public Optional<CallInfo> call() {
        return Optional.ofNullable(call);
    }

    /**
     * Returns whether the request may have reached the server.
     *
     * @return false if it provably never left, so that nothing was done, or if the problem concerns no call; true if
     *     the server may have acted on it
     */
    public boolean requestSent() {
        return requestSent;
    }
}
