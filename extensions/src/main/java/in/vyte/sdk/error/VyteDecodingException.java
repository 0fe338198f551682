package in.vyte.sdk.error;

/**
 * The server responded with success, but the body does not match the API document. A call throws this exception if the
 * body is not JSON, or not JSON of the expected kind. An accessor of a model throws it for a member of an unexpected
 * type. The server has carried the request out. The exception does not contain the body. Immutable and thread-safe.
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
     * Creates the exception for a member that is read after the call.
     *
     * @param path JSON pointer to the value in the document it was read from
     * @param problem what is wrong with it, without quoting it
     */
    public VyteDecodingException(String path, String problem) {
        super(problem + (path.isEmpty() ? "" : " at " + path), null);
        this.status = 0;
        this.path = path;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status, 200 to 299; 0 if an accessor of a model threw the exception
     */
    public int status() {
        return status;
    }

    /**
     * Returns where in the body the problem is.
     *
     * @return a JSON pointer such as {@code /0/confirmed/flag}, empty for the body as a whole
     */
    public String path() {
        return path;
    }
}
