package in.vyte.sdk.internal.http;

import java.io.IOException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.LeaseRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The pool that HttpClient uses. HttpClient closes its pool, and thus the calls of all other threads, on any
 * {@link Error}, such as a stack overflow of one thread.
 */
record PooledConnections(HttpClientConnectionManager pool) implements HttpClientConnectionManager {
    @Override
    public LeaseRequest lease(String id, HttpRoute route, Timeout timeout, @Nullable Object state) {
        return pool.lease(id, route, timeout, state);
    }

    @Override
    public void release(ConnectionEndpoint endpoint, @Nullable Object state, @Nullable TimeValue validFor) {
        pool.release(endpoint, state, validFor);
    }

    @Override
    public void connect(ConnectionEndpoint endpoint, @Nullable TimeValue timeout, HttpContext context)
            throws IOException {
        pool.connect(endpoint, timeout, context);
    }

    @Override
    public void upgrade(ConnectionEndpoint endpoint, HttpContext context) throws IOException {
        pool.upgrade(endpoint, context);
    }

    @Override
    public void close(CloseMode mode) {}

    @Override
    public void close() {}
}
