package in.vyte.spring;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties {@code vyte.*}. What is not set keeps the default of {@link in.vyte.sdk.VyteClientBuilder}. Immutable;
 * printing them shows no secret.
 *
 * @param apiKey API key of the organization.
 * @param baseUrl Where the API is.
 * @param connectTimeout How long to wait for a connection to be established.
 * @param responseTimeout Longest time without a byte from the server, before and during its response.
 * @param poolTimeout How long to wait for a connection when all connections are in use.
 * @param callTimeout Timeout of a whole call, with all its attempts.
 * @param maxConnections Maximum number of connections.
 * @param maxResponseSize Maximum size of a response, decompressed.
 * @param sslBundle Name of the SSL bundle: which certificates the client trusts, and its own certificate if it has one.
 * @param useSystemProperties Whether the JVM's own settings for proxies and TLS apply.
 * @param retry Retries.
 * @param proxy Proxy to go through.
 * @param webhook Webhooks that the application receives.
 * @param sandbox Local Vyte for tests.
 */
@ConfigurationProperties("vyte")
public record VyteProperties(
        @Nullable String apiKey,
        @Nullable URI baseUrl,
        @Nullable Duration connectTimeout,
        @Nullable Duration responseTimeout,
        @Nullable Duration poolTimeout,
        @Nullable Duration callTimeout,
        @Nullable Integer maxConnections,
        @Nullable DataSize maxResponseSize,
        @Nullable String sslBundle,
        @Nullable Boolean useSystemProperties,
        @DefaultValue Retry retry,
        @DefaultValue Proxy proxy,
        @DefaultValue Webhook webhook,
        @DefaultValue Sandbox sandbox) {

    @Override
    public String toString() {
        return "VyteProperties[baseUrl=" + baseUrl + "]";
    }

    /**
     * Retries.
     *
     * @param maxAttempts Maximum number of attempts, the first included.
     * @param baseDelay Longest backoff before the first retry; it doubles with each further retry.
     * @param maxDelay Longest backoff before any retry.
     * @param budget Retry budget: how many retries all calls share.
     */
    public record Retry(
            @Nullable Integer maxAttempts,
            @Nullable Duration baseDelay,
            @Nullable Duration maxDelay,
            @Nullable Integer budget) {}

    /**
     * Proxy to go through.
     *
     * @param url Address of the proxy, such as http://proxy.example:3128.
     * @param user User name at the proxy.
     * @param password Password at the proxy.
     */
    public record Proxy(
            @Nullable URI url,
            @Nullable String user,
            @Nullable String password) {
        @Override
        public String toString() {
            return "Proxy[url=" + url + "]";
        }
    }

    /**
     * Webhooks that the application receives.
     *
     * @param secret Secret in the target address; a delivery without it is refused.
     */
    public record Webhook(@Nullable String secret) {
        @Override
        public String toString() {
            return "Webhook[]";
        }
    }

    /**
     * Local Vyte for tests.
     *
     * @param enabled Whether to start a sandbox and call it instead of Vyte; requires vyte-sandbox.
     */
    public record Sandbox(@DefaultValue("false") boolean enabled) {}
}
