package in.vyte.sdk.http;

import java.io.IOException;

/** The server answered before it was asked. Whatever it said belongs to no request. */
public final class UnsolicitedResponseException extends IOException {
    private static final long serialVersionUID = 1L;

    UnsolicitedResponseException() {
        super("The server sent an answer that nobody asked for");
    }
}
