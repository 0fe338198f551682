package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 401: no API key was sent, or not a valid one. Immutable and so safe for use by several threads. */
public final class UnauthorizedException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(FailedCall call, Map<String, List<String>> headers, String body) {
        super(call, 401, "status 401, the API key is missing or not valid", headers, body);
    }
}
