package in.vyte.sdk.webhook;

import in.vyte.sdk.error.VyteException;

/**
 * A delivery cannot be read: it is too large, no JSON, or not what the API document says. Says where and why, and never
 * holds any of the body. Immutable and so safe for use by several threads.
 */
public final class WebhookException extends VyteException {
    private static final long serialVersionUID = 1L;

    /** A JSON pointer, empty for the body as a whole. */
    private final String path;

    WebhookException(String path, String problem) {
        super("Unreadable webhook delivery: " + problem + (path.isEmpty() ? "" : " at " + path), null);
        this.path = path;
    }

    /**
     * Tells where in the body the problem is.
     *
     * @return a JSON pointer such as {@code /0/resource/confirmed/flag}, empty for the body as a whole
     */
    public String path() {
        return path;
    }
}
