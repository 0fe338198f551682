package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 401: the API key is missing or invalid. Immutable and thread-safe. */
public final class UnauthorizedException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(CallInfo call, String problem, Map<String, List<String>> headers, String body) {
        super(call, 401, problem, headers, body);
    }
}
