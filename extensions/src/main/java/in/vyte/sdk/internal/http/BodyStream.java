package in.vyte.sdk.internal.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a response while it arrives. It counts bytes and objects, so that a small compressed response cannot
 * exhaust the memory, and throws the exceptions of the SDK.
 */
final class BodyStream extends InputStream {
    /** For a response of the maximum length; the API's events have one object in some 170 bytes. */
    static final int LEAST_BYTES_PER_OBJECT = 64;

    private final InputStream content;
    private final Call call;
    private final CallResponse response;
    private final long maxBytes;
    private long bytes;
    private long objects;
    private boolean ended;

    BodyStream(InputStream content, Call call, CallResponse response, long maxBytes) {
        this.content = content;
        this.call = call;
        this.response = response;
        this.maxBytes = maxBytes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int read = receive(target, offset, length);
        ended = read < 0;
        if (read > 0 && maxBytes < Long.MAX_VALUE) {
            count(target, offset, read);
        }
        return read;
    }

    private int receive(byte[] target, int offset, int length) {
        call.beginRead();
        try {
            return content.read(target, offset, length);
        } catch (IOException | RuntimeException e) {
            throw response.failure(e);
        } finally {
            call.endRead();
        }
    }

    /** A bracket within a string counts too: there are too few of them to matter. */
    private void count(byte[] target, int offset, int length) {
        bytes += length;
        if (bytes > maxBytes) {
            throw response.undecodable("", "the body is longer than " + maxBytes + " bytes");
        }
        for (int i = offset; i < offset + length; i++) {
            objects += target[i] == '{' || target[i] == '[' ? 1 : 0;
        }
        long most = maxBytes / LEAST_BYTES_PER_OBJECT + 1024;
        if (objects > most) {
            throw response.undecodable("", "the body holds more than " + most + " objects and arrays");
        }
    }

    /**
     * Reads a short rest, so that the connection can be reused. A longer rest is aborted with the response; an ordinary
     * close would read all of it.
     */
    @Override
    public void close() throws IOException {
        if (!ended) {
            readNBytes(ResponseBodies.WORTH_DRAINING);
        }
    }
}
