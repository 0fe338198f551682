package in.vyte.sdk.error;

import java.io.Serializable;

/**
 * The call that failed. It has the path template instead of the path, so it contains no ids and suits logs and metrics.
 * Immutable and thread-safe.
 *
 * @param operationId the operationId in the API document, such as {@code listEvents}
 * @param method the HTTP method
 * @param path the path template, such as {@code /v2/events/{event_id}}
 * @param attempts the number of attempts, 0 if the call failed before the first
 */
public record CallInfo(String operationId, String method, String path, int attempts) implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
        String tried = attempts == 1 ? "1 attempt" : attempts + " attempts";
        return operationId + " (" + method + " " + path + ", " + tried + ")";
    }
}
