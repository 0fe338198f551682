package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 429: too many requests. Immutable and so safe for use by several threads. */
public final class RateLimitedException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    RateLimitedException(FailedCall call, Map<String, List<String>> headers, String body) {
        super(call, 429, "status 429, too many requests", headers, body);
    }
}
