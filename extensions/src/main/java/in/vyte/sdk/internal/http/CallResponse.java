package in.vyte.sdk.internal.http;

import in.vyte.client.TransportResponse;
import in.vyte.sdk.error.VyteDecodingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.jspecify.annotations.Nullable;

/** The successful response to a call. Closing it ends the call. */
final class CallResponse implements TransportResponse {
    private final Call call;
    private final ClassicHttpResponse response;
    private final Failures failures;
    private final Retries retries;
    private final @Nullable HttpEntity entity;

    CallResponse(Call call, ClassicHttpResponse response, Failures failures, Retries retries, long maxBytes) {
        this.call = call;
        this.response = response;
        this.failures = failures;
        this.retries = retries;
        HttpEntity received = response.getEntity();
        boolean isShort = received != null && ResponseBodies.isInMemory(received);
        boolean isFine = received == null || isShort && received.getContentLength() <= maxBytes;
        this.entity = isFine ? received : new Arriving(response, received, maxBytes);
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
        return call.failedWith(failures.classify(call, cause).exception());
    }

    @Override
    public void close() {
        try {
            ResponseBodies.abort(response);
        } finally {
            if (call.end() && call.isSuccess()) {
                retries.noteSuccess();
            }
        }
    }

    /** A body that is decoded while it arrives. */
    private final class Arriving extends HttpEntityWrapper {
        private final ClassicHttpResponse source;
        private final long maxBytes;
        private @Nullable InputStream content;

        Arriving(ClassicHttpResponse source, HttpEntity received, long maxBytes) {
            super(received);
            this.source = source;
            this.maxBytes = maxBytes;
        }

        @Override
        public InputStream getContent() throws IOException {
            if (content == null) {
                content = new BodyStream(ResponseBodies.content(source), call, CallResponse.this, maxBytes);
            }
            return content;
        }
    }
}
