package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 404: there is no such resource in the organization. Immutable and thread-safe. */
public final class NotFoundException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(CallInfo call, String problem, Map<String, List<String>> headers, String body) {
        super(call, 404, problem, headers, body);
    }
}
