package in.vyte.sdk;

import in.vyte.sdk.internal.http.CallSettings;
import in.vyte.sdk.internal.http.HttpEngine;
import in.vyte.sdk.internal.http.HttpSettings;
import in.vyte.sdk.internal.http.Timing;
import in.vyte.sdk.internal.text.BaseUrls;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.HttpClient;
import org.jspecify.annotations.Nullable;

/** Puts a {@link VyteClient} together. Not for use by several threads. */
public final class VyteClientBuilder extends CallOptions<VyteClientBuilder> {
    private static final int MAX_CONNECTIONS = 64;
    private static final int MAX_PORT = 65_535;

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
     * Sets where the API is.
     *
     * @param url scheme, host, port and perhaps a path before {@code /v2}; by default {@code https://api.vyte.in}
     * @return this builder
     * @throws IllegalArgumentException if requests cannot be sent there
     */
    public VyteClientBuilder baseUrl(URI url) {
        this.baseUrl = BaseUrls.check(Objects.requireNonNull(url, "The base URL must not be null"));
        return this;
    }

    /**
     * Allows a base URL with {@code http} to another machine, over which anyone on the way can read the API key. To
     * this machine it is always allowed.
     *
     * @return this builder
     */
    public VyteClientBuilder allowInsecureHttp() {
        this.insecureHttpAllowed = true;
        return this;
    }

    /**
     * Sets how many connections there may be at once.
     *
     * @param connections more than zero; by default 64
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
     * Sets the proxy to go through.
     *
     * @param url {@code http} or {@code https}, which is how the proxy itself is spoken to, then host and port, such as
     *     {@code http://proxy.example:3128}
     * @return this builder
     * @throws IllegalArgumentException if it is not such a URL, or holds more, such as credentials or a path; the
     *     message does not show it
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
     * Sets what the proxy asks for; {@link #proxy} is needed too, in any order.
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
     * Sets whom to trust, and the client's own certificate if there is one.
     *
     * @param context makes the TLS connections; host names are checked all the same
     * @return this builder
     */
    public VyteClientBuilder sslContext(SSLContext context) {
        this.sslContext = Objects.requireNonNull(context, "The SSLContext must not be null");
        return this;
    }

    /**
     * Sets whether the JVM's settings fill in what is not set here: its HTTP proxy for the base URL, as it is when the
     * client is built ({@code https.proxyHost}, or whatever {@link java.net.ProxySelector} says), and its
     * {@link SSLContext} ({@code javax.net.ssl.keyStore}, {@code SSLContext.setDefault}). Sockets go through the JVM's
     * {@code socksProxyHost} in any case.
     *
     * @param use by default true
     * @return this builder
     */
    public VyteClientBuilder useSystemProperties(boolean use) {
        this.useSystemProperties = use;
        return this;
    }

    /**
     * Sets an HttpClient to use instead of building one. Timeouts, retries and authorization stay the SDK's; its
     * redirects and cookies are not used. The SDK does not close it. Build it with {@code disableAutomaticRetries()},
     * or else it adds its own repetitions to those of the {@link in.vyte.sdk.call.RetryPolicy}, behind which
     * {@code requestSent()} of an exception sees the last only.
     *
     * @param client sends the requests
     * @return this builder
     */
    public VyteClientBuilder httpClient(HttpClient client) {
        this.httpClient = Objects.requireNonNull(client, "The HttpClient must not be null");
        return this;
    }

    /** Sets the clock and the sleep. */
    VyteClientBuilder timing(Timing replacement) {
        this.timing = replacement;
        return this;
    }

    /** Sets where the jitter of waits comes from. */
    VyteClientBuilder random(DoubleSupplier replacement) {
        this.random = replacement;
        return this;
    }

    /**
     * Creates the client.
     *
     * @return the client, to be closed by the caller
     * @throws IllegalStateException if there is no API key, if it would be sent in the clear, if there are credentials
     *     for a proxy but no proxy, if options of the connection come together with an HttpClient, which has its own,
     *     or if HttpClient, HttpCore or Jackson is older than supported; the message then says which version to set
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
                    "The API key would travel in the clear: use https, or call allowInsecureHttp()");
        }
    }

    private HttpEngine ownEngine(@Nullable URI usedProxy) {
        if (proxyCredentials != null && usedProxy == null) {
            throw new IllegalStateException("proxyCredentials have no effect without a proxy: call proxy(..)");
        }
        int connections = maxConnections == null ? MAX_CONNECTIONS : maxConnections;
        HttpSettings http =
                new HttpSettings(connections, usedProxy, proxyCredentials, sslContext, usesSystemProperties());
        return HttpEngine.create(http, baseUrl, timing, random);
    }

    private HttpEngine foreignEngine(HttpClient client) {
        boolean isOwn = maxConnections != null || proxy != null || proxyCredentials != null || sslContext != null;
        if (isOwn || useSystemProperties != null) {
            throw new IllegalStateException("maxConnections, proxy, sslContext and useSystemProperties have no effect"
                    + " on an HttpClient: set them where it is built");
        }
        return HttpEngine.over(client, baseUrl, timing, random);
    }
}
