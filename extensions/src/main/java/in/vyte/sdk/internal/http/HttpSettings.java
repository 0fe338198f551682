package in.vyte.sdk.internal.http;

import java.net.PasswordAuthentication;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The options of connections. Immutable.
 *
 * @param maxConnections the maximum number of connections
 * @param proxy the proxy, or null
 * @param proxyCredentials the credentials for the proxy, or null
 * @param sslContext the TLS context, or null for the default
 * @param useSystemProperties whether the default is the JVM's
 * @param maxIdle how long a connection may be idle
 * @param maxAge how long a connection is reused
 */
public record HttpSettings(
        int maxConnections,
        @Nullable URI proxy,
        @Nullable PasswordAuthentication proxyCredentials,
        @Nullable SSLContext sslContext,
        boolean useSystemProperties,
        Duration maxIdle,
        Duration maxAge) {
    @Override
    public String toString() {
        return "HttpSettings{maxConnections=" + maxConnections + "}";
    }
}
