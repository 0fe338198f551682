package in.vyte.sdk.http;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.jspecify.annotations.Nullable;

/** Builds a pool of {@link PooledConnection}s over sockets that have a channel. */
final class ConnectionPool extends PoolingHttpClientConnectionManagerBuilder {
    ConnectionPool() {
        setConnectionFactory(ConnectionPool::connection);
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
        return new TunnelOperator(
                ConnectionPool::socket,
                ports,
                names,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build());
    }

    private static Socket socket(@Nullable Proxy socksProxy) throws IOException {
        return socksProxy == null ? SocketChannel.open().socket() : new Socket(socksProxy);
    }

    private static ManagedHttpClientConnection connection(@Nullable Socket socket) throws IOException {
        SolicitedResponseParser parser = new SolicitedResponseParser(Http1Config.DEFAULT);
        ManagedHttpClientConnection plain = ManagedHttpClientConnectionFactory.builder()
                .responseParserFactory(config -> parser)
                .build()
                .createConnection(socket);
        return new PooledConnection(plain, parser);
    }
}
