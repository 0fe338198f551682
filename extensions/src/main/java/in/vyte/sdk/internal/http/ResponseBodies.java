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

/** Reads the bodies of responses ahead, and throws away those that are not needed. */
final class ResponseBodies {
    /** Longer bodies are decoded while they arrive; if one breaks off, the call cannot be retried any more. */
    static final int READ_AHEAD = 64 * 1024;

    /** Reading this much is cheaper than a new connection. */
    static final int WORTH_DRAINING = 8 * 1024;

    private ResponseBodies() {}

    /** Reads a body, if it is not long, into memory, so that what can go wrong goes wrong while a retry is possible. */
    static void readAhead(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null || entity.getContentLength() > READ_AHEAD) {
            return;
        }
        InputStream content = content(response);
        boolean isExact = entity.getContentLength() >= 0 && !response.containsHeader(HttpHeaders.CONTENT_ENCODING);
        byte[] beginning = isExact ? exactly(content, (int) entity.getContentLength()) : content.readNBytes(READ_AHEAD);
        boolean isWhole = isExact || beginning.length < READ_AHEAD;
        response.setEntity(isWhole ? new Whole(entity, beginning) : new Headed(entity, beginning, content));
    }

    private static byte[] exactly(InputStream content, int length) throws IOException {
        byte[] body = new byte[length];
        content.readNBytes(body, 0, length);
        content.read(); // the end is what gives the connection back
        return body;
    }

    static boolean isInMemory(HttpEntity entity) {
        return entity instanceof Whole;
    }

    /** The body of a response, unpacked. */
    static InputStream content(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity instanceof Headed ? entity.getContent() : ContentCodings.decode(response, entity.getContent());
    }

    /** Reads the beginning of a body, if there is one. */
    static byte[] beginning(ClassicHttpResponse response, int length) throws IOException {
        return response.getEntity() == null ? new byte[0] : content(response).readNBytes(length);
    }

    /** Gives the connection back if the rest of the body is short, and closes it otherwise. */
    static void discard(ClassicHttpResponse response) {
        try {
            HttpEntity entity = response.getEntity();
            if (entity != null && entity.getContentLength() <= WORTH_DRAINING) {
                entity.getContent().readNBytes(WORTH_DRAINING);
            }
        } catch (IOException ignored) {
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
    private static final class Whole extends HttpEntityWrapper {
        private final byte[] body;

        Whole(HttpEntity entity, byte[] body) {
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
