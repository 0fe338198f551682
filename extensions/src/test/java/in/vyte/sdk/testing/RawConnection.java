package in.vyte.sdk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** The client's end of a connection, to be treated well or badly. */
public final class RawConnection {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    RawConnection(Socket socket, InputStream in) throws IOException {
        this.socket = socket;
        this.in = in;
        this.out = socket.getOutputStream();
    }

    /** Sends what it is given, as it is. Lines of heads are to end with CR LF. */
    public void send(String raw) throws IOException {
        send(raw.getBytes(StandardCharsets.UTF_8));
    }

    public void send(byte[] raw) throws IOException {
        out.write(raw);
        out.flush();
    }

    /** Responds as a good server would. */
    public void respond(int status, String contentType, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
        head.append("Content-Type: ").append(contentType).append("\r\n");
        head.append("Content-Length: ").append(body.length).append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] bytes = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[bytes.length + body.length];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        System.arraycopy(body, 0, all, bytes.length, body.length);
        send(all);
    }

    public void json(int status, String body, String... headers) throws IOException {
        respond(status, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Does nothing until the client gives up. */
    public void waitForClientToLeave() throws IOException {
        while (in.read() >= 0) {
            // What the client still sends is of no interest.
        }
    }

    /** Keeps the connection open and reads nothing, until the server is closed. */
    public void ignoreClient() throws IOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException("The server is closed");
        }
    }

    /** Reads the first byte of a request, and no more. */
    public void readOneByte() throws IOException {
        read(1);
    }

    /** Reads the first bytes of a request, and no more. */
    public void read(int bytes) throws IOException {
        in.readNBytes(bytes);
    }

    /** Passes everything on to another server and back, until one of the two leaves. */
    public void tunnelTo(int port) throws IOException {
        try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread back = new Thread(() -> {
                try {
                    other.getInputStream().transferTo(out);
                    socket.close();
                } catch (IOException e) {
                    // One of the two left.
                }
            });
            back.setDaemon(true);
            back.start();
            in.transferTo(other.getOutputStream());
        }
    }

    /** Closes the connection in good order. */
    public void close() throws IOException {
        socket.close();
    }

    /** Tears the connection down, so that the client gets "connection reset". */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** The port of the server. */
    public int port() {
        return socket.getLocalPort();
    }

    boolean isOpen() {
        return !socket.isClosed();
    }
}
