package in.vyte.sdk.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection that can tell at once whether a request may be sent over it. HttpClient itself waits a millisecond for
 * bytes that should not be there, which is more than many a call takes.
 */
final class PooledConnection implements ManagedHttpClientConnection {
    private final ManagedHttpClientConnection connection;
    private final SolicitedResponseParser parser;
    private final ByteBuffer probe = ByteBuffer.allocate(1);
    private @Nullable Socket plain;
    private volatile boolean closed;

    PooledConnection(ManagedHttpClientConnection connection, SolicitedResponseParser parser) {
        this.connection = connection;
        this.parser = parser;
    }

    /** Tells whether the server closed the connection, or sent something that nobody asked for. */
    @Override
    public boolean isStale() throws IOException {
        Socket socket = plain;
        SocketChannel channel = socket == null ? null : socket.getChannel();
        if (channel == null) {
            return isStaleAfterWaiting();
        }
        return hasUnsolicitedAnswer() || !isSilent(channel);
    }

    /**
     * Tells whether the server sent something that nobody asked for. That costs less than to ask as well whether it
     * closed the connection.
     */
    boolean hasUnsolicitedAnswer() throws IOException {
        Socket socket = plain;
        if (parser.hasMore()) {
            return true;
        }
        if (socket == null || socket.getInputStream().available() == 0) {
            return false;
        }
        // Over TLS it may be a message of the protocol, which only TLS itself can read
        return connection.getSSLSession() == null || isStaleAfterWaiting();
    }

    private boolean isStaleAfterWaiting() throws IOException {
        return connection.isDataAvailable(Timeout.ONE_MILLISECOND) || connection.isStale();
    }

    /** Reading nothing, without waiting, means that there is nothing yet; the end would be told as such. */
    private boolean isSilent(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(probe.clear()) == 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    @Override
    public void bind(Socket socket) throws IOException {
        plain = socket;
        connection.bind(socket);
        refuseIfClosed(socket);
    }

    @Override
    public void bind(SSLSocket secure, Socket socket) throws IOException {
        plain = socket;
        connection.bind(secure, socket);
        refuseIfClosed(socket);
    }

    /** Who closes a connection that is still being made cannot close the sockets that it tries after that. */
    private void refuseIfClosed(Socket socket) throws IOException {
        if (closed) {
            socket.close();
            throw new ConnectionClosedException("The connection was closed before it was made");
        }
    }

    @Override
    public Socket getSocket() {
        return connection.getSocket();
    }

    @Override
    public @Nullable SSLSession getSSLSession() {
        return connection.getSSLSession();
    }

    @Override
    public void passivate() {
        connection.passivate();
    }

    @Override
    public void activate() {
        connection.activate();
    }

    @Override
    public boolean isConsistent() {
        return connection.isConsistent();
    }

    @Override
    public void sendRequestHeader(ClassicHttpRequest request) throws HttpException, IOException {
        connection.sendRequestHeader(request);
    }

    @Override
    public void terminateRequest(ClassicHttpRequest request) throws HttpException, IOException {
        connection.terminateRequest(request);
    }

    @Override
    public void sendRequestEntity(ClassicHttpRequest request) throws HttpException, IOException {
        connection.sendRequestEntity(request);
    }

    @Override
    public ClassicHttpResponse receiveResponseHeader() throws HttpException, IOException {
        return connection.receiveResponseHeader();
    }

    @Override
    public void receiveResponseEntity(ClassicHttpResponse response) throws HttpException, IOException {
        connection.receiveResponseEntity(response);
    }

    @Override
    public boolean isDataAvailable(Timeout timeout) throws IOException {
        return connection.isDataAvailable(timeout);
    }

    @Override
    public void flush() throws IOException {
        connection.flush();
    }

    @Override
    public EndpointDetails getEndpointDetails() {
        return connection.getEndpointDetails();
    }

    @Override
    public SocketAddress getLocalAddress() {
        return connection.getLocalAddress();
    }

    @Override
    public SocketAddress getRemoteAddress() {
        return connection.getRemoteAddress();
    }

    @Override
    public ProtocolVersion getProtocolVersion() {
        return connection.getProtocolVersion();
    }

    @Override
    public boolean isOpen() {
        return connection.isOpen();
    }

    @Override
    public Timeout getSocketTimeout() {
        return connection.getSocketTimeout();
    }

    @Override
    public void setSocketTimeout(Timeout timeout) {
        connection.setSocketTimeout(timeout);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        connection.close();
    }

    @Override
    public void close(CloseMode mode) {
        closed = true;
        connection.close(mode);
    }

    @Override
    public String toString() {
        return connection.toString();
    }
}
