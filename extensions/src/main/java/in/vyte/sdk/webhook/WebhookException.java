package in.vyte.sdk.webhook;

import in.vyte.sdk.error.VyteException;

/**
 * The body of a request is not a delivery: it is too large, not JSON, or neither an object nor an array. The message
 * says why and does not quote the body. Respond to such a request with the status 400. Immutable and thread-safe.
 */
public final class WebhookException extends VyteException {
    private static final long serialVersionUID = 1L;

    WebhookException(String problem) {
        super("Unreadable webhook delivery: " + problem, null);
    }
}
