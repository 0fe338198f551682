package in.vyte.sdk.error;

/**
 * The server responded with success, but the body is not what the API document says. The request was carried out. Never
 * holds the body. Immutable and so thread-safe.
 */
public final class VyteDecodingException extends VyteException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String path;

    /**
     * Creates an exception.
     *
     * @param call what was called
     * @param status the HTTP status
     * @param path JSON pointer to the offending value, empty for the body as a whole
     * @param problem what is wrong with it, without quoting it
     */
    public VyteDecodingException(CallInfo call, int status, String path, String problem) {
        super(call, true, "status " + status + ", but " + problem + (path.isEmpty() ? "" : " at " + path), null);
        this.status = status;
        this.path = path;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status, 200 to 299
     */
    public int status() {
        return status;
    }

    /**
     * Tells where in the body the problem is.
     *
     * @return a JSON pointer such as {@code /0/confirmed/flag}, empty for the body as a whole
     */
    public String path() {
        return path;
    }
}
