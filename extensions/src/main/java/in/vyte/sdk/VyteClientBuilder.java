package in.vyte.sdk;

import in.vyte.client.ApiClient;
import in.vyte.sdk.auth.ApiKeyProvider;
import in.vyte.sdk.http.Authentication;
import in.vyte.sdk.http.HttpClients;
import in.vyte.sdk.http.SdkExceptionFactory;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;

/** Puts a {@link VyteClient} together. Not for use by several threads. */
public final class VyteClientBuilder {
    private @Nullable ApiKeyProvider keys;
    private URI baseUrl = URI.create("https://api.vyte.in");
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration responseTimeout = Duration.ofSeconds(30);
    private int maxConnections = 64;

    VyteClientBuilder() {}

    /**
     * Sets the API key of the organization.
     *
     * @param apiKey the key as Vyte issued it
     * @return this builder
     */
    public VyteClientBuilder apiKey(String apiKey) {
        return apiKeyProvider(() -> apiKey);
    }

    /**
     * Sets where the API key comes from.
     *
     * @param provider asked for each request, so keys can rotate
     * @return this builder
     */
    public VyteClientBuilder apiKeyProvider(ApiKeyProvider provider) {
        this.keys = provider;
        return this;
    }

    /**
     * Sets where the API is.
     *
     * @param url scheme, host, port and perhaps a path before {@code /v2}; by default {@code https://api.vyte.in}
     * @return this builder
     */
    public VyteClientBuilder baseUrl(URI url) {
        this.baseUrl = url;
        return this;
    }

    /**
     * Sets how long connecting may take.
     *
     * @param timeout more than zero; by default 5 seconds
     * @return this builder
     */
    public VyteClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
        return this;
    }

    /**
     * Sets how long the server may be silent.
     *
     * @param timeout more than zero; by default 30 seconds
     * @return this builder
     */
    public VyteClientBuilder responseTimeout(Duration timeout) {
        this.responseTimeout = timeout;
        return this;
    }

    /**
     * Sets how many connections there may be at once.
     *
     * @param connections more than zero; by default 64
     * @return this builder
     */
    public VyteClientBuilder maxConnections(int connections) {
        this.maxConnections = connections;
        return this;
    }

    /**
     * Makes the client.
     *
     * @return the client, to be closed by the caller
     * @throws IllegalStateException if there is no API key
     */
    public VyteClient build() {
        ApiKeyProvider provider = keys;
        if (provider == null) {
            throw new IllegalStateException("An API key is needed: apiKey(..) or apiKeyProvider(..)");
        }
        CloseableHttpClient http = HttpClients.create(connectTimeout, responseTimeout, maxConnections);
        return new VyteClient(
                http, new ApiClient(http, baseUrl, new Authentication(provider), new SdkExceptionFactory()));
    }
}
