package in.vyte.sdk.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Builds the HttpClient. It sends each request once, to the given host. Retries, redirects, cookies, cached credentials
 * and decompression are disabled: the SDK promises how each of them behaves.
 */
final class HttpClients {
    private static final TimeValue VALIDATE_AFTER = TimeValue.ofSeconds(1);
    private static final String USER_AGENT =
            "vyte-java-sdk/" + version() + " (Java " + Runtime.version().feature() + ")";

    private HttpClients() {}

    /** Creates a pool of connections. */
    static PoolingHttpClientConnectionManager pool(HttpSettings settings) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(settings.maxConnections())
                .setMaxConnPerRoute(settings.maxConnections())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setValidateAfterInactivity(VALIDATE_AFTER)
                        .setTimeToLive(TimeValue.of(settings.maxAge()))
                        .build())
                .setConnectionFactory(
                        socket -> ResponseGuard.newConnectionFactory().createConnection(socket))
                .setTlsSocketStrategy(guarded(tls(settings)))
                .build();
    }

    /** Creates a client over a pool. */
    static CloseableHttpClient client(PoolingHttpClientConnectionManager pool, HttpSettings settings, Timing timing) {
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(new PooledConnections(pool))
                .setRequestExecutor(new StaleCheckingRequestExecutor(timing))
                .setUserAgent(USER_AGENT)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .disableContentCompression();
        URI proxy = settings.proxy();
        if (proxy != null) {
            useProxy(builder, HttpHost.create(proxy), settings.proxyCredentials());
        }
        return builder.build();
    }

    private static TlsSocketStrategy tls(HttpSettings settings) {
        SSLContext context = settings.sslContext();
        if (context == null && settings.useSystemProperties()) {
            return DefaultClientTlsStrategy.createSystemDefault();
        }
        return context == null
                ? DefaultClientTlsStrategy.createDefault()
                : new DefaultClientTlsStrategy(
                        context, HostnameVerificationPolicy.BOTH, HttpsSupport.getDefaultHostnameVerifier());
    }

    /**
     * HttpClient has no connect timeout for the TLS handshake before 5.4.5, nor for one in a proxy's tunnel. The
     * response timeout replaces it later.
     */
    private static TlsSocketStrategy guarded(TlsSocketStrategy tls) {
        return (socket, host, port, attachment, context) -> {
            socket.setSoTimeout(connectTimeout(context).toMillisecondsIntBound());
            SSLSocket secure = tls.upgrade(socket, host, port, attachment, context);
            ResponseGuard.layered(secure, socket);
            return secure;
        };
    }

    /** The connect timeout of a request is deprecated in favour of the pool's, but calls may differ in theirs. */
    @SuppressWarnings("deprecation")
    private static Timeout connectTimeout(HttpContext context) {
        return HttpClientContext.cast(context).getRequestConfigOrDefault().getConnectTimeout();
    }

    private static void useProxy(
            HttpClientBuilder builder, HttpHost proxy, @Nullable PasswordAuthentication credentials) {
        builder.setProxy(proxy);
        if (credentials != null) {
            BasicCredentialsProvider provider = new BasicCredentialsProvider();
            provider.setCredentials(
                    new AuthScope(proxy),
                    new UsernamePasswordCredentials(credentials.getUserName(), credentials.getPassword()));
            builder.setDefaultCredentialsProvider(provider);
        }
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream file = HttpClients.class.getResourceAsStream("build.properties")) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "unknown");
    }
}
