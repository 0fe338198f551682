package in.vyte.sandbox.server;

/** Ends a call with an error status and a message. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /**
     * The request makes no sense.
     *
     * @param message what is wrong, starting with the name of the member or parameter
     */
    public static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    /**
     * The request may not be made.
     *
     * @param message why not
     */
    public static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    /**
     * What the path names does not exist.
     *
     * @param what kind of thing, for example {@code event}
     */
    public static Refusal notFound(String what) {
        return new Refusal(404, what + " not found");
    }

    static Refusal unauthorized() {
        return new Refusal(401, "API key missing or not valid");
    }

    Answer answer() {
        return Answer.refused(status, String.valueOf(getMessage()));
    }
}
