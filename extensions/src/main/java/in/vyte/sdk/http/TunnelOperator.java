package in.vyte.sdk.http;

import java.io.IOException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.Timeout;

/** Makes connections, and lets the connect timeout hold for the TLS handshake through a proxy's tunnel as well. */
final class TunnelOperator extends DefaultHttpClientConnectionOperator {
    TunnelOperator(
            DetachedSocketFactory sockets, SchemePortResolver ports, DnsResolver names, Lookup<TlsSocketStrategy> tls) {
        super(sockets, ports, names, tls);
    }

    @Override
    public void upgrade(
            ManagedHttpClientConnection connection,
            HttpHost host,
            NamedEndpoint name,
            Object attachment,
            HttpContext context)
            throws IOException {
        Timeout afterwards = connection.getSocketTimeout();
        connection.setSocketTimeout(connectTimeout(context));
        super.upgrade(connection, host, name, attachment, context);
        connection.setSocketTimeout(afterwards);
    }

    /** The connect timeout of a request is deprecated in favour of the pool's, but calls may differ in theirs. */
    @SuppressWarnings("deprecation")
    private static Timeout connectTimeout(HttpContext context) {
        return HttpClientContext.cast(context).getRequestConfigOrDefault().getConnectTimeout();
    }
}
