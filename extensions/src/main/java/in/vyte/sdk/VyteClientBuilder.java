package in.vyte.sdk;

import in.vyte.sdk.internal.http.CallSettings;
import in.vyte.sdk.internal.http.HttpEngine;
import in.vyte.sdk.internal.http.HttpSettings;
import in.vyte.sdk.internal.http.Timing;
import in.vyte.sdk.internal.text.BaseUrls;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.HttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link VyteClient}. Requires {@link #apiKey} or {@link #apiKeyProvider}; all other options have defaults.
 * Not thread-safe.
 */
public final class VyteClientBuilder extends CallOptions<VyteClientBuilder> {
    private static final int MAX_CONNECTIONS = 64;
    private static final int MAX_PORT = 65_535;
    private static final Duration MAX_IDLE = Duration.ofMinutes(1);
    private static final Duration MAX_AGE = Duration.ofMinutes(10);

    private URI baseUrl = URI.create("https://api.vyte.in");
    private boolean insecureHttpAllowed;
    private @Nullable Integer maxConnections;
    private @Nullable URI proxy;
    private @Nullable PasswordAuthentication proxyCredentials;
    private @Nullable SSLContext sslContext;
    private @Nullable Boolean useSystemProperties;
    private @Nullable HttpClient httpClient;
    private Timing timing = Timing.SYSTEM;
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    VyteClientBuilder() {}

    @Override
    VyteClientBuilder self() {
        return this;
    }

    /**
     * Sets the base URL of the API.
     *
     * @param url scheme, host, optional port, and optional path before {@code /v2}; the default is
     *     {@code https://api.vyte.in}
     * @return this builder
     * @throws IllegalArgumentException if requests cannot be sent there
     */
    public VyteClientBuilder baseUrl(URI url) {
        this.baseUrl = BaseUrls.check(Objects.requireNonNull(url, "The base URL must not be null"));
        return this;
    }

    /**
     * Allows an {@code http} base URL for a remote host. Anyone on the network path can then read the API key. A
     * loopback address is always allowed.
     *
     * @return this builder
     */
    public VyteClientBuilder allowInsecureHttp() {
        this.insecureHttpAllowed = true;
        return this;
    }

    /**
     * Sets the maximum number of connections.
     *
     * @param connections more than zero; the default is 64
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public VyteClientBuilder maxConnections(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("maxConnections must be more than zero");
        }
        this.maxConnections = connections;
        return this;
    }

    /**
     * Sets the proxy.
     *
     * @param url the address of the proxy, such as {@code http://proxy.example:3128}; with {@code https} the connection
     *     to the proxy itself is encrypted
     * @return this builder
     * @throws IllegalArgumentException if the URL has no host or port, or has credentials or a path; the message does
     *     not show it
     */
    public VyteClientBuilder proxy(URI url) {
        if (!isProxy(Objects.requireNonNull(url, "The proxy must not be null"))) {
            throw new IllegalArgumentException(
                    "The proxy must be like http://host:port or https://host:port, without credentials or a path");
        }
        this.proxy = url;
        return this;
    }

    private static boolean isProxy(URI url) {
        boolean isHttp = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        boolean isWhole = url.getHost() != null && url.getPort() > 0 && url.getPort() <= MAX_PORT;
        return isHttp && isWhole && url.getRawUserInfo() == null && hasNothingAfterPort(url);
    }

    private static boolean hasNothingAfterPort(URI url) {
        boolean hasNoPath = url.getRawPath().isEmpty() || url.getRawPath().equals("/");
        return hasNoPath && url.getRawQuery() == null && url.getRawFragment() == null;
    }

    /**
     * Sets the credentials for the proxy. Requires a {@link #proxy}.
     *
     * @param user the name
     * @param password the password; copied, so the array can be cleared
     * @return this builder
     */
    public VyteClientBuilder proxyCredentials(String user, char[] password) {
        this.proxyCredentials = new PasswordAuthentication(
                Objects.requireNonNull(user, "The user must not be null"),
                Objects.requireNonNull(password, "The password must not be null"));
        return this;
    }

    /**
     * Sets the TLS context: which certificates the client trusts, and its own certificate if it has one.
     *
     * @param context creates the TLS connections; the client still verifies host names
     * @return this builder
     */
    public VyteClientBuilder sslContext(SSLContext context) {
        this.sslContext = Objects.requireNonNull(context, "The SSLContext must not be null");
        return this;
    }

    /**
     * Sets whether the settings of the JVM apply where this builder sets nothing: the HTTP proxy that
     * {@link java.net.ProxySelector} returns for the base URL when the client is built ({@code https.proxyHost}), and
     * the default {@link SSLContext} ({@code javax.net.ssl.keyStore}, {@code SSLContext.setDefault}). The SOCKS proxy
     * of the JVM ({@code socksProxyHost}) always applies.
     *
     * @param use the default is true
     * @return this builder
     */
    public VyteClientBuilder useSystemProperties(boolean use) {
        this.useSystemProperties = use;
        return this;
    }

    /**
     * Sets an HttpClient to use instead of the SDK's own. The SDK still applies timeouts, retries and authorization,
     * follows no redirects and keeps no cookies. It does not close this HttpClient. Build it with
     * {@code disableAutomaticRetries()}: otherwise it retries in addition to the {@link in.vyte.sdk.call.RetryPolicy},
     * and {@code requestSent()} of an exception reflects only the last attempt.
     *
     * @param client sends the requests
     * @return this builder
     */
    public VyteClientBuilder httpClient(HttpClient client) {
        this.httpClient = Objects.requireNonNull(client, "The HttpClient must not be null");
        return this;
    }

    /** Sets the clock and how to sleep. */
    VyteClientBuilder timing(Timing replacement) {
        this.timing = replacement;
        return this;
    }

    /** Sets the source of the jitter of backoffs. */
    VyteClientBuilder random(DoubleSupplier replacement) {
        this.random = replacement;
        return this;
    }

    /**
     * Creates the client.
     *
     * @return the client, to be closed by the caller
     * @throws IllegalStateException if there is no API key, if the key would be sent unencrypted, if there are proxy
     *     credentials but no proxy, if connection options are set together with an HttpClient, or if HttpClient,
     *     HttpCore or Jackson is older than supported; the message says which
     */
    public VyteClient build() {
        SupportedLibraries.check();
        CallSettings settings = callSettings();
        HttpClient foreign = httpClient;
        URI usedProxy = foreign == null ? usedProxy() : proxy;
        refuseToSendKeyInTheClear(usedProxy);
        return new VyteClient(foreign == null ? ownEngine(usedProxy) : foreignEngine(foreign), settings);
    }

    private @Nullable URI usedProxy() {
        return proxy == null && usesSystemProperties() ? HttpEngine.systemProxy(baseUrl) : proxy;
    }

    private boolean usesSystemProperties() {
        return useSystemProperties == null || useSystemProperties;
    }

    private void refuseToSendKeyInTheClear(@Nullable URI usedProxy) {
        boolean staysHere = BaseUrls.isLoopback(baseUrl) && usedProxy == null;
        if (BaseUrls.isPlain(baseUrl) && !staysHere && !insecureHttpAllowed) {
            throw new IllegalStateException(
                    "The API key would be sent unencrypted: use https, or call allowInsecureHttp()");
        }
    }

    private HttpEngine ownEngine(@Nullable URI usedProxy) {
        if (proxyCredentials != null && usedProxy == null) {
            throw new IllegalStateException("proxyCredentials have no effect without a proxy: call proxy(..)");
        }
        int connections = maxConnections == null ? MAX_CONNECTIONS : maxConnections;
        HttpSettings http = new HttpSettings(
                connections, usedProxy, proxyCredentials, sslContext, usesSystemProperties(), MAX_IDLE, MAX_AGE);
        return HttpEngine.create(http, baseUrl, timing, random);
    }

    private HttpEngine foreignEngine(HttpClient client) {
        boolean isOwn = maxConnections != null || proxy != null || proxyCredentials != null || sslContext != null;
        if (isOwn || useSystemProperties != null) {
            throw new IllegalStateException("maxConnections, proxy, sslContext and useSystemProperties have no effect"
                    + " on an HttpClient: set them on the HttpClient");
        }
        return HttpEngine.over(client, baseUrl, timing, random);
    }
}
