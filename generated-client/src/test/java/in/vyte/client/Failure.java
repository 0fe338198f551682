package in.vyte.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;

/** What a call throws in these tests: everything that the exception factory was told. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The method of the factory that was asked. */
    enum Kind {
        BAD_STATUS,
        UNDECODABLE,
        NO_ANSWER
    }

    final Kind kind;
    final String operationId;
    final int status;
    final transient Map<String, List<String>> headers;
    final String body;
    final String path;

    private Failure(
            Kind kind,
            Operation<?> operation,
            int status,
            Map<String, List<String>> headers,
            String body,
            String path,
            String problem,
            @Nullable Throwable cause) {
        super(problem, cause);
        this.kind = kind;
        this.operationId = operation.id();
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.path = path;
    }

    /** Makes failures. */
    static final class Factory implements ExceptionFactory {
        @Override
        public RuntimeException badStatus(
                Operation<?> operation, ClassicHttpResponse response, Map<String, List<String>> headers, byte[] body) {
            String text = new String(body, StandardCharsets.UTF_8);
            return new Failure(Kind.BAD_STATUS, operation, response.getCode(), headers, text, "", "bad status", null);
        }

        @Override
        public RuntimeException undecodable(
                Operation<?> operation,
                ClassicHttpResponse response,
                Map<String, List<String>> headers,
                String path,
                String problem) {
            return new Failure(Kind.UNDECODABLE, operation, response.getCode(), headers, "", path, problem, null);
        }

        @Override
        public RuntimeException noAnswer(Operation<?> operation, IOException cause) {
            return new Failure(Kind.NO_ANSWER, operation, 0, Map.of(), "", "", "no answer", cause);
        }
    }
}
