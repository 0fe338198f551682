package in.vyte.sdk;

import in.vyte.client.ApiClient;
import in.vyte.sdk.call.CallEngine;
import in.vyte.sdk.call.CallInterceptor;
import in.vyte.sdk.call.CallSettings;
import in.vyte.sdk.call.SdkExceptionFactory;
import java.net.URI;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * What clients share that were derived from one another.
 *
 * @param httpClient sends the requests
 * @param pool the connections, null if the HttpClient is not ours and so not to be closed
 * @param baseUrl where the API is
 * @param engine what calls have in common
 */
record Connections(
        HttpClient httpClient, @Nullable PoolingHttpClientConnectionManager pool, URI baseUrl, CallEngine engine) {
    ApiClient client(CallSettings settings, CallEngine own) {
        return new ApiClient(httpClient, baseUrl, new CallInterceptor(settings, own), new SdkExceptionFactory());
    }

    void close() {
        engine.timer().close();
        if (pool != null) {
            pool.close(CloseMode.IMMEDIATE);
        }
    }
}
