package in.vyte.client.json;

/**
 * Creates what accessors throw for members that cannot be read. The models know nothing of the SDK above them, yet its
 * users are to meet one exception, whichever way a model came to them: by a call, a webhook, a mapper or a cache. So
 * the SDK registers its own as a {@link java.util.ServiceLoader service}; without it the exception is
 * {@link UnreadableMemberException}. Must be thread-safe.
 */
@FunctionalInterface
public interface UnreadableMembers {
    /**
     * Creates the exception.
     *
     * @param path JSON pointer to the value in the document it was read from
     * @param problem what was expected and what was found, without quoting it
     * @return the exception
     */
    RuntimeException exception(String path, String problem);
}
