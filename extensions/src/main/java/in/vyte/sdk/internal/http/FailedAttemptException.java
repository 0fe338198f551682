package in.vyte.sdk.internal.http;

/** An attempt failed: there is no response, only a part of one, or one with a status other than 2xx. */
final class FailedAttemptException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether the same request may be sent again. */
    enum Retry {
        /** Never: it would fail again, or the deadline has expired. */
        NO,
        /** If the operation is idempotent. */
        IF_IDEMPOTENT,
        /** Always: nothing was sent. */
        YES
    }

    private final transient RuntimeException exception;
    private final Retry retry;

    FailedAttemptException(RuntimeException exception, Retry retry) {
        super(null, exception, false, false);
        this.exception = exception;
        this.retry = retry;
    }

    /** What the caller gets unless another attempt succeeds. */
    RuntimeException exception() {
        return exception;
    }

    boolean mayRetry(boolean isIdempotent) {
        return retry == Retry.YES || retry == Retry.IF_IDEMPOTENT && isIdempotent;
    }
}
