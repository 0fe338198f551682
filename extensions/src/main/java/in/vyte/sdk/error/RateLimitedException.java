package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 429: too many requests. Immutable and thread-safe. */
public final class RateLimitedException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    RateLimitedException(CallInfo call, String problem, Map<String, List<String>> headers, String body) {
        super(call, 429, problem, headers, body);
    }
}
