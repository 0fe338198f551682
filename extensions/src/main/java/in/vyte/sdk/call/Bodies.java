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
import org.jspecify.annotations.Nullable;

/** Reads the bodies of answers ahead, and throws away those that nobody wants. */
final class Bodies {
    /** Reading this much is cheaper than a new connection. */
    private static final int WORTH_DRAINING = 8 * 1024;

    private Bodies() {}

    /** Reads a body, if it is not long, into memory, so that what can go wrong goes wrong while a retry is possible. */
    static void readAhead(ClassicHttpResponse response, BodyBuffers buffers) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null || entity.getContentLength() >= BodyBuffers.SIZE) {
            return;
        }
        InputStream content = entity.getContent();
        byte[] buffer = buffers.take();
        int length = content.readNBytes(buffer, 0, BodyBuffers.SIZE);
        boolean isWhole = length < BodyBuffers.SIZE;
        response.setEntity(isWhole ? new Whole(entity, buffer, length, buffers) : new Headed(entity, buffer, content));
    }

    /** Gives back what was read ahead, which must not be read any more. */
    static void release(ClassicHttpResponse response) {
        if (response.getEntity() instanceof Whole whole) {
            whole.release();
        }
    }

    /** Gives the connection back if the rest of the body is short, and closes it otherwise. */
    static void discard(ClassicHttpResponse response) {
        release(response);
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

    /** A body in memory, which is lent. */
    static final class Whole extends HttpEntityWrapper {
        private final BodyBuffers buffers;
        private final int length;
        private byte @Nullable [] buffer;

        Whole(HttpEntity entity, byte[] buffer, int length, BodyBuffers buffers) {
            super(entity);
            this.buffer = buffer;
            this.length = length;
            this.buffers = buffers;
        }

        @Override
        public long getContentLength() {
            return length;
        }

        @Override
        public InputStream getContent() {
            byte[] bytes = buffer;
            return bytes == null ? InputStream.nullInputStream() : new ByteArrayInputStream(bytes, 0, length);
        }

        void release() {
            byte[] bytes = buffer;
            if (bytes != null) {
                buffer = null;
                buffers.give(bytes);
            }
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
}
