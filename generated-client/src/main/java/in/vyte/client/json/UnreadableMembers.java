package in.vyte.client.json;

/**
 * Creates the exceptions of accessors whose members cannot be read. The models do not depend on the SDK, yet its users
 * should see one exception wherever a model comes from: a call, a webhook, a mapper or a cache. So the SDK registers
 * its own as a {@link java.util.ServiceLoader service}; without it, {@link UnreadableMemberException} is thrown. Must
 * be thread-safe.
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
