package in.vyte.sdk.http;

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
 * @param sslContext whom to trust, or null for the platform's choice
 */
public record HttpSettings(
        int maxConnections,
        @Nullable URI proxy,
        @Nullable PasswordAuthentication proxyCredentials,
        @Nullable SSLContext sslContext) {
    @Override
    public String toString() {
        return "HttpSettings{maxConnections=" + maxConnections + "}";
    }
}
