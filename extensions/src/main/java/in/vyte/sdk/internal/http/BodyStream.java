package in.vyte.sdk.internal.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a response while it arrives. It counts bytes and objects, so that a small compressed response cannot
 * exhaust the memory, and throws the exceptions of the SDK.
 */
final class BodyStream extends InputStream {
    /** For a response of the maximum length; the API's events have one object in some 90 bytes. */
    private static final int MIN_BYTES_PER_OBJECT = 64;

    /** For a response of the maximum length; the API's events have one value or array in some 26 bytes. */
    private static final int MIN_BYTES_PER_VALUE = 8;

    /** Reading this much is cheaper than a new connection. */
    private static final int WORTH_DRAINING = 8 * 1024;

    /** What a response of any maximum length may hold. */
    private static final int SOME = 1024;

    /** By byte, what begins after it: objects in the upper half, values in the lower. Spares a branch for each byte. */
    private static final long[] COUNTS = new long[256];

    private static final long ONE_OBJECT = 1L << 32;

    static {
        COUNTS['{'] = ONE_OBJECT;
        COUNTS['['] = 1;
        COUNTS[','] = 1;
    }

    private final InputStream content;
    private final Call call;
    private final CallResponse response;
    private final long maxBytes;
    private long bytes;
    private long objects;
    private long values;
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

    /** A bracket or comma within a string counts too: there are too few of them to matter. */
    private void count(byte[] target, int offset, int length) {
        bytes += length;
        if (bytes > maxBytes) {
            throw response.undecodable("", "the body is longer than " + maxBytes + " bytes");
        }
        long counts = 0;
        for (int i = offset; i < offset + length; i++) {
            counts += COUNTS[target[i] & 0xff];
        }
        objects += counts / ONE_OBJECT;
        values += counts % ONE_OBJECT;
        limit(objects, MIN_BYTES_PER_OBJECT, "objects");
        limit(values, MIN_BYTES_PER_VALUE, "values");
    }

    private void limit(long count, int minBytes, String what) {
        long most = maxBytes / minBytes + SOME;
        if (count > most) {
            throw response.undecodable("", "the body holds more than " + most + " " + what);
        }
    }

    /**
     * Reads a short rest, so that the connection can be reused. A longer rest is aborted with the response; an ordinary
     * close would read all of it.
     */
    @Override
    public void close() throws IOException {
        if (!ended) {
            readNBytes(WORTH_DRAINING);
        }
    }
}
