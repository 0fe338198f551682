package in.vyte.sdk.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * A long body, sent step by step. HttpClient looks between the steps whether the server has refused it already, but
 * sends what is in memory in one step, in the midst of which a refusal gets lost.
 */
final class SteppedBody extends HttpEntityWrapper {
    static final int STEP = 16 * 1024;

    SteppedBody(HttpEntity body) {
        super(body);
    }

    @Override
    public void writeTo(OutputStream target) throws IOException {
        byte[] step = new byte[STEP];
        try (InputStream body = getContent()) {
            for (int length = body.read(step); length >= 0; length = body.read(step)) {
                target.write(step, 0, length);
            }
        }
    }
}
