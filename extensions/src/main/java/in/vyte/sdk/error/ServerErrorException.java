package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/**
 * Status 500 to 599: the server failed. A 503 means that the server did not respond in time; it may still have carried
 * the request out. Immutable and thread-safe.
 */
public final class ServerErrorException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    ServerErrorException(CallInfo call, int status, String problem, Map<String, List<String>> headers, String body) {
        super(call, status, problem, headers, body);
    }
}
