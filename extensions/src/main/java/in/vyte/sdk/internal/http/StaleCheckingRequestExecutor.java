package in.vyte.sdk.internal.http;

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

/**
 * Notes the moment from which a request may have left. Before that it looks whether a pooled connection is alive, if
 * the request must not be sent twice: HttpClient looks only at connections that were idle for a while.
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
            state.begin(isReused);
        }
        return super.execute(request, connection, informationCallback, context);
    }

    private static boolean wasUsed(HttpClientConnection connection) {
        EndpointDetails details = connection.getEndpointDetails();
        return details != null && details.getRequestCount() > 0;
    }
}
