package in.vyte.sdk.call;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.http.message.HttpResponseWrapper;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.ModalCloseable;
import org.jspecify.annotations.Nullable;

/** The answer to a call. Closing it ends the call. */
final class CallResponse extends HttpResponseWrapper implements ClassicHttpResponse, ModalCloseable {
    private final ClassicHttpResponse response;
    private final Call call;

    CallResponse(ClassicHttpResponse response, Call call, FailureClassifier failures, long limit) {
        super(response);
        this.response = response;
        this.call = call;
        HttpEntity entity = response.getEntity();
        boolean isInMemory = entity instanceof Bodies.Whole && entity.getContentLength() <= limit;
        if (entity != null && !isInMemory) {
            response.setEntity(new Arriving(entity, call, failures, limit));
        }
    }

    Call call() {
        return call;
    }

    @Override
    public @Nullable HttpEntity getEntity() {
        return response.getEntity();
    }

    @Override
    public void setEntity(@Nullable HttpEntity entity) {
        response.setEntity(entity);
    }

    @Override
    public void close() {
        close(CloseMode.IMMEDIATE);
    }

    @Override
    public void close(CloseMode mode) {
        try {
            Bodies.abort(response);
        } finally {
            Bodies.release(response);
            call.end();
        }
    }

    private static final class Arriving extends HttpEntityWrapper {
        private final Call call;
        private final FailureClassifier failures;
        private final long limit;
        private @Nullable InputStream content;

        Arriving(HttpEntity entity, Call call, FailureClassifier failures, long limit) {
            super(entity);
            this.call = call;
            this.failures = failures;
            this.limit = limit;
        }

        @Override
        public InputStream getContent() throws IOException {
            if (content == null) {
                content = new CallStream(super.getContent(), call, failures, limit);
            }
            return content;
        }
    }
}
