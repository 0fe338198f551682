package in.vyte.client;

import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * The body of a request that may be sent once only. An {@code HttpClient} repeats requests of any method on 429 and 503
 * unless told otherwise, but never one whose body it believes to be gone.
 */
final class UnrepeatedEntity extends HttpEntityWrapper {
    UnrepeatedEntity(HttpEntity body) {
        super(body);
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }
}
