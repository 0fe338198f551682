package in.vyte.sdk.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.io.ModalCloseable;

/** Reads the bodies of answers ahead, and throws away those that nobody wants. */
final class Bodies {
    /** Longer bodies are decoded while they arrive; if one breaks off, the call cannot be repeated any more. */
    static final int READ_AHEAD = 64 * 1024;

    /** Reading this much is cheaper than a new connection. */
    private static final int WORTH_DRAINING = 8 * 1024;

    private Bodies() {}

    /** Reads a body, if it is not long, into memory, so that what can go wrong goes wrong while a retry is possible. */
    static void readAhead(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity != null && entity.getContentLength() < READ_AHEAD) {
            InputStream content = entity.getContent();
            byte[] head = content.readNBytes(READ_AHEAD);
            boolean isWhole = head.length < READ_AHEAD;
            response.setEntity(isWhole ? new Whole(entity, head) : new Headed(entity, head, content));
        }
    }

    /** Gives the connection back if the rest of the body is short, and closes it otherwise. */
    static void discard(ClassicHttpResponse response) {
        try {
            HttpEntity entity = response.getEntity();
            if (entity != null && entity.getContentLength() <= WORTH_DRAINING) {
                entity.getContent().readNBytes(WORTH_DRAINING);
            }
        } catch (IOException broken) {
            // There is nothing left to save: the connection is closed below.
        } finally {
            abort(response);
        }
    }

    /** Closes the connection unless the body was read to its end. An ordinary close would read it first. */
    static void abort(ClassicHttpResponse response) {
        if (response instanceof ModalCloseable closeable) {
            closeable.close(CloseMode.IMMEDIATE);
        } else {
            Closer.closeQuietly(response);
        }
    }

    /** A body in memory. */
    static final class Whole extends HttpEntityWrapper {
        private final byte[] bytes;

        Whole(HttpEntity entity, byte[] bytes) {
            super(entity);
            this.bytes = bytes;
        }

        @Override
        public long getContentLength() {
            return bytes.length;
        }

        @Override
        public InputStream getContent() {
            return new Handover(bytes);
        }
    }

    /** A body of which the beginning is in memory. */
    private static final class Headed extends HttpEntityWrapper {
        private final InputStream content;

        Headed(HttpEntity entity, byte[] head, InputStream rest) {
            super(entity);
            this.content = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        }

        @Override
        public InputStream getContent() {
            return content;
        }
    }

    /** Hands out its array instead of a copy to the one who asks for all of it, which is the usual reader. */
    private static final class Handover extends ByteArrayInputStream {
        Handover(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized byte[] readNBytes(int length) {
            if (pos == 0 && length == buf.length) {
                pos = count;
                return buf;
            }
            byte[] bytes = new byte[Math.min(length, count - pos)];
            System.arraycopy(buf, pos, bytes, 0, bytes.length);
            pos += bytes.length;
            return bytes;
        }
    }
}
