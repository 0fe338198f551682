package in.vyte.sdk.http;

import java.io.IOException;

/** A connection of the pool turned out to be closed, or dirty, before anything was sent over it: take another one. */
public final class StaleConnectionException extends IOException {
    private static final long serialVersionUID = 1L;

    StaleConnectionException() {
        super("The server closed the pooled connection");
    }
}
