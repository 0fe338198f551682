package in.vyte.sdk.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The base class of all exceptions that calls throw at run time. Invalid arguments and misuse throw
 * {@link IllegalArgumentException} or {@link IllegalStateException} instead.
 *
 * <p>Before you send a request again, check {@link #requestSent()}: if it is true, the server may have carried the
 * request out. A message never contains an API key; it may contain what the server says about a refusal, with secrets
 * masked.
 *
 * <p>Immutable and thread-safe.
 */
public class VyteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable CallInfo call;
    private final boolean requestSent;

    /**
     * Creates an exception that belongs to no call.
     *
     * @param message the problem
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
     * @param problem the problem, which follows the call in the message
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
     * @return the call, empty if the exception belongs to none
     */
    public Optional<CallInfo> call() {
        return Optional.ofNullable(call);
    }

    /**
     * Returns whether the request may have reached the server.
     *
     * @return true if the server may have carried the request out; false if the request was provably never sent, or if
     *     the exception belongs to no call
     */
    public boolean requestSent() {
        return requestSent;
    }
}
