package in.vyte.sdk.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.io.ModalCloseable;

/** Reads short bodies of responses ahead, and discards those that are not needed. */
final class ResponseBodies {
    /** Longer bodies are decoded while they arrive; if the connection then fails, the call is not retried. */
    static final int READ_AHEAD = 64 * 1024;

    /** Reading this much is cheaper than a new connection. */
    static final int WORTH_DRAINING = 8 * 1024;

    private ResponseBodies() {}

    /** Reads a body into memory if it is not long, so that it fails while a retry is possible. */
    static void readAhead(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null || entity.getContentLength() > READ_AHEAD) {
            return;
        }
        InputStream content = content(response);
        boolean isExact = entity.getContentLength() >= 0 && !response.containsHeader(HttpHeaders.CONTENT_ENCODING);
        byte[] beginning = isExact ? exactly(content, (int) entity.getContentLength()) : content.readNBytes(READ_AHEAD);
        boolean isWhole = isExact || beginning.length < READ_AHEAD;
        response.setEntity(isWhole ? new InMemory(entity, beginning) : new PartlyInMemory(entity, beginning, content));
    }

    private static byte[] exactly(InputStream content, int length) throws IOException {
        byte[] body = new byte[length];
        content.readNBytes(body, 0, length);
        content.read(); // the end of the body releases the connection
        return body;
    }

    static boolean isInMemory(HttpEntity entity) {
        return entity instanceof InMemory;
    }

    /** The body of a response, decompressed. */
    static InputStream content(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity instanceof PartlyInMemory
                ? entity.getContent()
                : ContentCodings.decode(response, entity.getContent());
    }

    /** Reads the beginning of a body, if there is one. */
    static byte[] beginning(ClassicHttpResponse response, int length) throws IOException {
        return response.getEntity() == null ? new byte[0] : content(response).readNBytes(length);
    }

    /** Releases the connection if the rest of the body is short, and closes it otherwise. */
    static void discard(ClassicHttpResponse response) {
        try {
            HttpEntity entity = response.getEntity();
            if (entity != null && entity.getContentLength() <= WORTH_DRAINING) {
                entity.getContent().readNBytes(WORTH_DRAINING);
            }
        } catch (IOException ignored) {
            // The connection is closed below.
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
    private static final class InMemory extends HttpEntityWrapper {
        private final byte[] body;

        InMemory(HttpEntity entity, byte[] body) {
            super(entity);
            this.body = body;
        }

        @Override
        public long getContentLength() {
            return body.length;
        }

        @Override
        public InputStream getContent() {
            return new ByteArrayInputStream(body);
        }
    }

    /** A body of which the beginning is in memory. */
    private static final class PartlyInMemory extends HttpEntityWrapper {
        private final InputStream content;

        PartlyInMemory(HttpEntity entity, byte[] head, InputStream rest) {
            super(entity);
            this.content = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        }

        @Override
        public InputStream getContent() {
            return content;
        }
    }
}
