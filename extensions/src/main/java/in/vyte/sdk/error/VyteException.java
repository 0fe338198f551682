package in.vyte.sdk.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of all that goes wrong at run time; misuse is an {@link IllegalArgumentException} or
 * {@link IllegalStateException} instead. No message holds an API key or a body. Immutable and so safe for use by
 * several threads.
 */
public class VyteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable FailedCall call;

    /**
     * Makes an exception that concerns no call.
     *
     * @param message what went wrong
     * @param cause why, or null
     */
    public VyteException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.call = null;
    }

    /**
     * Makes an exception of a call.
     *
     * @param call what was called
     * @param problem what went wrong
     * @param cause why, or null
     */
    public VyteException(FailedCall call, String problem, @Nullable Throwable cause) {
        super(call + ": " + problem, cause);
        this.call = call;
    }

    /**
     * Returns which call failed.
     *
     * @return the call, empty if the problem concerns none
     */
    public Optional<FailedCall> call() {
        return Optional.ofNullable(call);
    }
}
