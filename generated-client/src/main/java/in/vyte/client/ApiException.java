package in.vyte.client;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What calls throw where the SDK's own exceptions are not in use. Its message holds neither the body nor a header.
 * Immutable.
 */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final int status;

    /** Not any map: an exception can be serialized, and so must be what it holds. */
    private final TreeMap<String, List<String>> headers;

    private ApiException(
            Operation<?> operation,
            int status,
            Map<String, List<String>> headers,
            String problem,
            @Nullable Throwable cause) {
        super(operation + " failed: " + problem, cause);
        this.operationId = operation.id();
        this.status = status;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.headers.putAll(headers);
    }

    /**
     * Returns what was called.
     *
     * @return the operationId in the document
     */
    public String operationId() {
        return operationId;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status, or 0 if there was no response
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers of the response.
     *
     * @return an unmodifiable map in which names are found in any case; empty if there was no response
     */
    public Map<String, List<String>> headers() {
        return Collections.unmodifiableMap(headers);
    }

    static ApiException badStatus(Operation<?> operation, int status, Map<String, List<String>> headers) {
        return new ApiException(operation, status, headers, "status " + status, null);
    }

    static ApiException undecodable(
            Operation<?> operation, int status, Map<String, List<String>> headers, String problem) {
        return new ApiException(operation, status, headers, problem, null);
    }

    static ApiException noResponse(Operation<?> operation, IOException cause) {
        return new ApiException(operation, 0, Map.of(), "no response", cause);
    }
}
