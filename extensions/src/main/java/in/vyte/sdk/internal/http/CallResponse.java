package in.vyte.sdk.internal.http;

import in.vyte.client.TransportResponse;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.internal.http.FailedAttemptException.Retry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.io.ModalCloseable;
import org.jspecify.annotations.Nullable;

/** The successful response to a call. */
final class CallResponse implements TransportResponse {
    private final Call call;
    private final ClassicHttpResponse response;
    private final Failures failures;
    private final Runnable onClose;
    private final @Nullable HttpEntity entity;
    private @Nullable FailedAttemptException failure;

    CallResponse(Call call, ClassicHttpResponse response, Failures failures, long maxBytes, Runnable onClose) {
        this.call = call;
        this.response = response;
        this.failures = failures;
        this.onClose = onClose;
        HttpEntity received = response.getEntity();
        this.entity = received == null ? null : new Body(received, maxBytes);
    }

    @Override
    public int status() {
        return response.getCode();
    }

    @Override
    public Map<String, List<String>> headers() {
        return TransportResponse.headersOf(response);
    }

    @Override
    public @Nullable HttpEntity entity() {
        return entity;
    }

    @Override
    public RuntimeException undecodable(String path, String problem) {
        return call.failedWith(new VyteDecodingException(call.info(), status(), path, problem));
    }

    @Override
    public RuntimeException broken(IOException cause) {
        return failure(cause);
    }

    RuntimeException failure(Exception cause) {
        failure = failures.classify(call, cause);
        return call.failedWith(failure.exception());
    }

    /** What an exception of a reader says about the attempt. */
    FailedAttemptException failureOf(RuntimeException exception) {
        FailedAttemptException known = failure;
        return known != null && known.exception() == exception
                ? known
                : new FailedAttemptException(exception, Retry.NO);
    }

    @Override
    public void close() {
        try {
            abort(response);
        } finally {
            onClose.run();
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

    /** The body, decompressed while it arrives. */
    private final class Body extends HttpEntityWrapper {
        private final long maxBytes;
        private @Nullable InputStream content;

        Body(HttpEntity received, long maxBytes) {
            super(received);
            this.maxBytes = maxBytes;
        }

        @Override
        public InputStream getContent() throws IOException {
            if (content == null) {
                InputStream decoded = ContentCodings.decode(response, super.getContent());
                content = new BodyStream(decoded, call, CallResponse.this, maxBytes);
            }
            return content;
        }
    }
}
