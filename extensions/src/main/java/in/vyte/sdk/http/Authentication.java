package in.vyte.sdk.http;

import in.vyte.client.Interceptor;
import in.vyte.client.Operation;
import in.vyte.sdk.auth.ApiKeyProvider;
import java.io.IOException;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;

/** Sends the raw API key along, except with operations that are open to anyone. Thread-safe. */
public final class Authentication implements Interceptor {
    private final ApiKeyProvider keys;

    /** Makes an interceptor that asks for the key at each call. */
    public Authentication(ApiKeyProvider keys) {
        this.keys = keys;
    }

    @Override
    public ClassicHttpResponse intercept(Operation<?> operation, ClassicHttpRequest request, Transport transport)
            throws IOException {
        if (operation.isSecured()) {
            request.setHeader(HttpHeaders.AUTHORIZATION, keys.apiKey());
        }
        return transport.send(request, HttpClientContext.create());
    }
}
