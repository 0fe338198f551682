package in.vyte.sdk.call;

/** Supplies the API key of the organization. It is asked for each request, so keys can rotate. Must be thread-safe. */
@FunctionalInterface
public interface ApiKeyProvider {
    /**
     * Returns the key to send.
     *
     * @return the key as Vyte issued it, without a prefix
     */
    String apiKey();
}
