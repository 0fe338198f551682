package in.vyte.sandbox.internal.server;

/** Ends a call with an error status and a message. */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private ApiError(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /**
     * The request makes no sense.
     *
     * @param message what is wrong, starting with the name of the member or parameter
     */
    public static ApiError badRequest(String message) {
        return new ApiError(400, message);
    }

    /**
     * The request may not be made.
     *
     * @param message why not
     */
    public static ApiError forbidden(String message) {
        return new ApiError(403, message);
    }

    /**
     * What the path names does not exist.
     *
     * @param what kind of thing, for example {@code event}
     */
    public static ApiError notFound(String what) {
        return new ApiError(404, what + " not found");
    }

    static ApiError unauthorized() {
        return new ApiError(401, "API key missing or not valid");
    }

    Response response() {
        return Response.error(status, String.valueOf(getMessage()));
    }
}
