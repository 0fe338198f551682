package in.vyte.sdk.error;

import java.util.List;
import java.util.Map;

/**
 * Status 500 to 599: the failure is Vyte's. A 503 says that the server did not answer in time, so what was asked for
 * may have been done all the same. Immutable and so safe for use by several threads.
 */
public final class ServerErrorException extends VyteApiException {
    private static final long serialVersionUID = 1L;

    ServerErrorException(FailedCall call, int status, Map<String, List<String>> headers, String body) {
        super(call, status, "status " + status + ", the failure is the server's", headers, body);
    }
}
