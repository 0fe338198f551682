package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/**
 * Status 500 to 599: the failure is Vyte's. A 503 says that the server did not answer in time, so what was asked for
 * may have been done all the same. Immutable and so thread-safe.
 */
public final class ServerErrorException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    ServerErrorException(CallInfo call, int status, String problem, Map<String, List<String>> headers, String body) {
        super(call, status, problem, headers, body);
    }
}
