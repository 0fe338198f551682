package in.vyte.sdk.internal.http;

import in.vyte.sdk.internal.http.ResponseGuard.StaleConnectionException;
import java.io.IOException;
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
            boolean isReused = wasUsed(connection) && !state.isTunnelled();
            if (isReused && state.isOnceOnly() && connection.isStale()) {
                throw new StaleConnectionException();
            }
            if (!isReused && connection.getSSLSession() != null) {
                // With TLS 1.3 a server refuses after the handshake; a request that is sent meanwhile hides its alert
                connection.isDataAvailable(Timeout.ONE_MILLISECOND);
            }
            state.begin(isReused);
        }
        return super.execute(request, connection, informationCallback, context);
    }

    private static boolean wasUsed(HttpClientConnection connection) {
        EndpointDetails details = connection.getEndpointDetails();
        return details != null && details.getRequestCount() > 0;
    }
}
