package in.vyte.client;

import java.io.IOException;

/** Says on the way to {@link TransportResponse#undecodable} what is wrong with a body, without quoting it. */
final class UndecodableBodyException extends IOException {
    private static final long serialVersionUID = 1L;

    final String path;

    UndecodableBodyException(String path, String problem) {
        super(problem);
        this.path = path;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
