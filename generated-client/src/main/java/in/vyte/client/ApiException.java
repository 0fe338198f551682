package in.vyte.client;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The exception of an {@link ApiClient} that is used without the SDK. Its message contains neither the body nor a
 * header. Immutable.
 */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final int status;

    /** A serializable map: exceptions can be serialized. */
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
     * Returns the operation.
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
     * @return an unmodifiable map with case-insensitive names; empty if there was no response
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
