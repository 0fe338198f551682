package in.vyte.sdk.call;

import org.apache.hc.core5.http.ClassicHttpResponse;

/** How an attempt ended. */
sealed interface Attempt {
    /** Whether the same request may be sent again. */
    enum Repeat {
        /** Not at all: it would fail again, or there is no time left. */
        NO,
        /** If the operation is safe to repeat. */
        IF_SAFE,
        /** With any operation, since nothing was sent. */
        YES
    }

    /** The server answered, with whatever status. */
    record Answer(ClassicHttpResponse response) implements Attempt {}

    /** There is no answer, or not a whole one. */
    record Failure(RuntimeException exception, Repeat repeat) implements Attempt {}
}
