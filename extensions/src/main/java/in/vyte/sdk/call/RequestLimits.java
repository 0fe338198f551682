package in.vyte.sdk.call;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.util.Timeout;

/** What holds for each exchange, whoever built the HttpClient. Immutable. */
final class RequestLimits {
    private final RequestConfig config;
    private final long maxResponseBytes;

    RequestLimits(CallSettings settings, RequestConfig base) {
        this.config = config(settings, base);
        this.maxResponseBytes = settings.maxResponseBytes();
    }

    long maxResponseBytes() {
        return maxResponseBytes;
    }

    HttpClientContext newContext() {
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(config);
        return context;
    }

    /** The connect timeout of a request is deprecated in favour of the pool's, which a foreign pool does not share. */
    @SuppressWarnings("deprecation")
    private static RequestConfig config(CallSettings settings, RequestConfig base) {
        return RequestConfig.copy(base)
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setConnectionRequestTimeout(Timeout.of(settings.responseTimeout()))
                .setResponseTimeout(Timeout.of(settings.responseTimeout()))
                .setRedirectsEnabled(false)
                .setCookieSpec(StandardCookieSpec.IGNORE)
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }
}
