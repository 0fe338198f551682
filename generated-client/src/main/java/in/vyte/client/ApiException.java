package in.vyte.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * What calls throw where the SDK's own exceptions are not in use. Its message holds neither the body nor a header.
 * Immutable.
 */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final int status;

    private ApiException(Operation<?> operation, int status, String problem, @Nullable Throwable cause) {
        super(operation + " failed: " + problem, cause);
        this.operationId = operation.id();
        this.status = status;
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
     * @return the status, or 0 if there was no answer
     */
    public int status() {
        return status;
    }

    /** Makes exceptions of this class. */
    static final class Factory implements ExceptionFactory {
        @Override
        public RuntimeException badStatus(
                Operation<?> operation, ClassicHttpResponse response, Map<String, List<String>> headers, byte[] body) {
            return new ApiException(operation, response.getCode(), "status " + response.getCode(), null);
        }

        @Override
        public RuntimeException undecodable(
                Operation<?> operation,
                ClassicHttpResponse response,
                Map<String, List<String>> headers,
                String path,
                String problem) {
            return new ApiException(operation, response.getCode(), problem + " at '" + path + "'", null);
        }

        @Override
        public RuntimeException noAnswer(Operation<?> operation, IOException cause) {
            return new ApiException(operation, 0, "no answer", cause);
        }
    }
}
