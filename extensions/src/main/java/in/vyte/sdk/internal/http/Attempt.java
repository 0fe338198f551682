package in.vyte.sdk.internal.http;

import org.apache.hc.core5.http.ClassicHttpResponse;

/** How an attempt ended. */
sealed interface Attempt {
    /** Whether the same request may be sent again. */
    enum Retry {
        /** Never: it would fail again, or the deadline has expired. */
        NO,
        /** If the operation is idempotent. */
        IF_IDEMPOTENT,
        /** Always: nothing was sent. */
        YES
    }

    /** The server responded, with any status. */
    record Response(ClassicHttpResponse response) implements Attempt {}

    /** There is no response, or only a part of one. */
    record Failure(RuntimeException exception, Retry retry) implements Attempt {}
}
