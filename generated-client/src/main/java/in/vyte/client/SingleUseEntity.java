package in.vyte.client;

import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** A body of a request that HttpClient does not send a second time. Written as the body it holds, never copied. */
final class SingleUseEntity extends HttpEntityWrapper {
    SingleUseEntity(HttpEntity body) {
        super(body);
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }
}
