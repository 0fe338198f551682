package in.vyte.sdk.internal.http;

import java.io.IOException;

/** A pooled connection turned out to be closed, or dirty, before anything was sent over it: take another one. */
final class StaleConnectionException extends IOException {
    private static final long serialVersionUID = 1L;

    StaleConnectionException() {
        super("The pooled connection is closed, or holds a response to no request");
    }
}
