package in.vyte.sdk.http;

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
 * Notes the moment from which a request may have left, and looks at a pooled connection before that: no request may get
 * the answer to another, and one that must not be sent twice needs a connection that is alive.
 */
final class CarefulRequestExecutor extends HttpRequestExecutor {
    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informationCallback,
            HttpContext context)
            throws IOException, HttpException {
        Transmission transmission = Transmission.of(context);
        if (transmission != null && !Method.CONNECT.isSame(request.getMethod())) {
            if (wasUsed(connection) && isDoubtful(connection, transmission)) {
                throw new StaleConnectionException();
            }
            transmission.begin();
        }
        return super.execute(request, connection, informationCallback, context);
    }

    private static boolean isDoubtful(HttpClientConnection connection, Transmission transmission) throws IOException {
        return transmission.isOnceOnly() || !(connection instanceof PooledConnection pooled)
                ? connection.isStale()
                : pooled.hasUnsolicitedAnswer();
    }

    private static boolean wasUsed(HttpClientConnection connection) {
        EndpointDetails details = connection.getEndpointDetails();
        return details != null && details.getRequestCount() > 0;
    }
}
