package in.vyte.client.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Writes the response to one request. Not thread-safe. */
public final class WireReply {
    private final Socket socket;
    private final OutputStream out;

    WireReply(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    /** Sends a whole response. */
    public void send(int status, String contentType, String body) throws IOException {
        send(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a whole response. */
    public void send(int status, String contentType, byte[] body) throws IOException {
        write("HTTP/1.1 " + status + " Scripted\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length
                + "\r\nX-Request: fake-1\r\n\r\n");
        write(body);
    }

    /** Starts a response whose body comes in chunks. */
    public WireReply startChunks(String contentType) throws IOException {
        write("HTTP/1.1 200 Scripted\r\nContent-Type: " + contentType + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        return this;
    }

    /** Sends one chunk. */
    public WireReply chunk(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
        return this;
    }

    /** Ends a response that came in chunks. */
    public void endChunks() throws IOException {
        write("0\r\n\r\n");
    }

    /** Sends text as it is. */
    public WireReply write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are. */
    public WireReply write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Closes the connection, whatever of the response is missing. */
    public void hangUp() throws IOException {
        socket.close();
    }
}
