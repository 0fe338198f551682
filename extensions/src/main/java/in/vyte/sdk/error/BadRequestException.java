package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/** Status 400: a parameter, a header or the body is missing or invalid. Immutable and thread-safe. */
public final class BadRequestException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(CallInfo call, String problem, Map<String, List<String>> headers, String body) {
        super(call, 400, problem, headers, body);
    }
}
