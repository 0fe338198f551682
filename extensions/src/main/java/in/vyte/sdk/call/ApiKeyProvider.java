package in.vyte.sdk.call;

/** Provides the API key of the organization. Called for each request, so that keys can rotate. Must be thread-safe. */
@FunctionalInterface
public interface ApiKeyProvider {
    /**
     * Returns the key to send.
     *
     * @return the key as Vyte issued it, without a prefix
     */
    String apiKey();
}
