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
 * @param connectTimeout Time for a connection to come about.
 * @param responseTimeout Time for a response to begin, for each attempt.
 * @param poolTimeout Time for a connection of the pool to become free.
 * @param callTimeout Time for a call as a whole, with all its attempts.
 * @param maxConnections How many connections there may be at once.
 * @param maxResponseSize How large a response may be.
 * @param sslBundle Name of the SSL bundle that holds whom to trust, and the client's own certificate if there is one.
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
     * @param maxAttempts How often a call is tried at most, the first attempt included.
     * @param baseDelay Longest wait before the first retry; it doubles with each further one.
     * @param maxDelay Longest wait before any retry.
     * @param budget How many retries all calls together have in store.
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
     * @param secret Secret in the target address, without which a delivery is refused.
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
     * @param enabled Whether to start a sandbox and to talk to it instead of to Vyte; needs vyte-sandbox.
     */
    public record Sandbox(@DefaultValue("false") boolean enabled) {}
}
