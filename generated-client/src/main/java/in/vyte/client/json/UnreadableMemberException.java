package in.vyte.client.json;

/**
 * A member is not of the type that the API document gives it: what accessors throw where the SDK's own exceptions are
 * not in use. Its message does not quote the value. Immutable.
 */
public final class UnreadableMemberException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    UnreadableMemberException(String path, String problem) {
        super(problem + " at " + path);
        this.path = path;
    }

    /**
     * Returns where the value stands.
     *
     * @return a JSON pointer (RFC 6901) from the root of the document that it was read from
     */
    public String path() {
        return path;
    }
}
