package in.vyte.sdk.internal.http;

import java.net.PasswordAuthentication;
import java.net.URI;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How connections are made. Immutable.
 *
 * @param maxConnections how many there are at once
 * @param proxy the proxy, or null
 * @param proxyCredentials what the proxy asks for, or null
 * @param sslContext whom to trust, or null for the default
 * @param useSystemProperties whether the default is that of the JVM
 */
public record HttpSettings(
        int maxConnections,
        @Nullable URI proxy,
        @Nullable PasswordAuthentication proxyCredentials,
        @Nullable SSLContext sslContext,
        boolean useSystemProperties) {
    @Override
    public String toString() {
        return "HttpSettings{maxConnections=" + maxConnections + "}";
    }
}
