package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 403: the API key is valid but may not do this. Immutable and so safe for use by several threads. */
public final class ForbiddenException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(FailedCall call, Map<String, List<String>> headers, String body) {
        super(call, 403, "status 403, the API key may not do this", headers, body);
    }
}
