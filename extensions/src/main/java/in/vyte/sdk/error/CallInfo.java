package in.vyte.sdk.error;

import java.io.Serializable;

/**
 * Which call failed. It names the path template rather than the path, so it holds no ids and fits logs and metrics.
 * Immutable and so thread-safe.
 *
 * @param operationId the operationId in the API document, such as {@code listEvents}
 * @param method the HTTP method
 * @param path the path template, such as {@code /v2/events/{event_id}}
 * @param attempts how many times the request was tried, 0 if it was given up before the first
 */
public record CallInfo(String operationId, String method, String path, int attempts) implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
        String tried = attempts == 1 ? "1 attempt" : attempts + " attempts";
        return operationId + " (" + method + " " + path + ", " + tried + ")";
    }
}
