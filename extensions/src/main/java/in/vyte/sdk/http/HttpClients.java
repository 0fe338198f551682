package in.vyte.sdk.http;

import java.net.PasswordAuthentication;
import java.net.URI;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Builds the HttpClient. It sends what it is given, once, to where it is told: repetitions, redirects, cookies and
 * cached credentials are off, since they would go behind the back of what the SDK promises.
 */
public final class HttpClients {
    private static final TimeValue VALIDATE_AFTER = TimeValue.ofSeconds(1);

    private HttpClients() {}

    /** Makes a pool of connections. */
    public static PoolingHttpClientConnectionManager pool(HttpSettings settings) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setValidateAfterInactivity(VALIDATE_AFTER)
                .build();
        PoolingHttpClientConnectionManagerBuilder builder = new ConnectionPool()
                .setMaxConnTotal(settings.maxConnections())
                .setMaxConnPerRoute(settings.maxConnections())
                .setDefaultConnectionConfig(connections);
        SSLContext trust = settings.sslContext();
        if (trust != null) {
            builder.setTlsSocketStrategy(new DefaultClientTlsStrategy(trust));
        }
        return builder.build();
    }

    /** Makes a client that owns a pool. */
    public static CloseableHttpClient client(HttpClientConnectionManager pool, HttpSettings settings) {
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(pool)
                .setRequestExecutor(new CarefulRequestExecutor())
                .setUserAgent(UserAgent.TEXT)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState();
        URI proxy = settings.proxy();
        if (proxy != null) {
            useProxy(builder, HttpHost.create(proxy), settings.proxyCredentials());
        }
        return builder.build();
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
}
