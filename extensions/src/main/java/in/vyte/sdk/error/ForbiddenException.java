package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 403: the API key is valid but lacks permission. Immutable and thread-safe. */
public final class ForbiddenException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(CallInfo call, String problem, Map<String, List<String>> headers, String body) {
        super(call, 403, problem, headers, body);
    }
}
