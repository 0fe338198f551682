package in.vyte.sdk.internal.http;

import org.apache.hc.core5.http.ClassicHttpResponse;

/** How an attempt ended. */
sealed interface Attempt {
    /** Whether the same request may be sent again. */
    enum Retry {
        /** Not at all: it would fail again, or there is no time left. */
        NO,
        /** If the operation is idempotent. */
        IF_IDEMPOTENT,
        /** With any operation, since nothing was sent. */
        YES
    }

    /** The server responded, with whatever status. */
    record Response(ClassicHttpResponse response) implements Attempt {}

    /** There is no response, or not a whole one. */
    record Failure(RuntimeException exception, Retry retry) implements Attempt {}
}
