package in.vyte.sdk.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * A long body, sent in steps. Between the steps HttpClient checks whether the server has refused the request already.
 * It sends a body in memory in one step, and an early refusal is then lost.
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
