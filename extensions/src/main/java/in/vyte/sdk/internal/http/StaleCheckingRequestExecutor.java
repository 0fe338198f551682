package in.vyte.sdk.internal.http;

import in.vyte.sdk.internal.http.ResponseGuard.StaleConnectionException;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/**
 * Notes the moment from which a request may have been sent. If the request must not be sent twice, it first checks
 * whether a pooled connection is stale: HttpClient checks only connections that were idle for a while.
 */
final class StaleCheckingRequestExecutor extends HttpRequestExecutor {
    /** What a check takes. A response that is no older shows as much. */
    private static final long CHECK_NANOS = 1_000_000;

    private final Map<HttpClientConnection, Long> responseTimes = Collections.synchronizedMap(new WeakHashMap<>());
    private final Timing timing;

    StaleCheckingRequestExecutor(Timing timing) {
        this.timing = timing;
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informationCallback,
            HttpContext context)
            throws IOException, HttpException {
        SendState state = SendState.of(context);
        if (state != null && Method.CONNECT.isSame(request.getMethod())) {
            state.beginTunnel();
        } else if (state != null) {
            long uses = uses(connection);
            boolean isReused = uses > 0 && !state.isTunnelled();
            if (isReused && state.isOnceOnly() && !isFresh(connection, uses) && connection.isStale()) {
                throw new StaleConnectionException();
            }
            if (!isReused && connection.getSSLSession() != null) {
                // With TLS 1.3 a server refuses after the handshake; a request that is sent meanwhile hides its alert
                connection.isDataAvailable(Timeout.ONE_MILLISECOND);
            }
            state.begin(isReused);
        }
        ClassicHttpResponse response = super.execute(request, connection, informationCallback, context);
        responseTimes.put(connection, timing.nanoTime());
        return response;
    }

    private static long uses(HttpClientConnection connection) {
        EndpointDetails details = connection.getEndpointDetails();
        return details == null ? 0 : details.getRequestCount();
    }

    /** A connection that was reused before is not of a server that closes each one after its response. */
    private boolean isFresh(HttpClientConnection connection, long uses) {
        Long responseTime = responseTimes.get(connection);
        return uses > 1 && responseTime != null && timing.nanoTime() - responseTime < CHECK_NANOS;
    }
}
