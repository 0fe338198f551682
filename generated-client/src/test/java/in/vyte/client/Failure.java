package in.vyte.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** What a call throws in these tests: everything that the transport received. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    enum Kind {
        BAD_STATUS,
        UNDECODABLE,
        NO_RESPONSE
    }

    final Kind kind;
    final String operationId;
    final int status;
    final transient Map<String, List<String>> headers;
    final String path;

    private Failure(Kind kind, ApiException exception, String path, String problem) {
        super(problem, exception.getCause());
        this.kind = kind;
        this.operationId = exception.operationId();
        this.status = exception.status();
        this.headers = exception.headers();
        this.path = path;
    }

    private static Failure of(ApiException exception) {
        return exception.status() == 0
                ? new Failure(Kind.NO_RESPONSE, exception, "", "no response")
                : new Failure(Kind.BAD_STATUS, exception, "", "bad status");
    }

    /** Sends requests as the client does by itself, and throws failures. */
    record Throwing(Transport transport) implements Transport {
        @Override
        public TransportResponse open(Operation<?> operation, HttpUriRequestBase request) {
            try {
                return new Response(operation, transport.open(operation, request));
            } catch (ApiException e) {
                throw of(e);
            }
        }
    }

    private record Response(Operation<?> operation, TransportResponse response) implements TransportResponse {
        @Override
        public int status() {
            return response.status();
        }

        @Override
        public Map<String, List<String>> headers() {
            return response.headers();
        }

        @Override
        public @Nullable HttpEntity entity() {
            return response.entity();
        }

        @Override
        public RuntimeException undecodable(String path, String problem) {
            return new Failure(Kind.UNDECODABLE, (ApiException) response.undecodable(path, problem), path, problem);
        }

        @Override
        public RuntimeException broken(IOException cause) {
            return of((ApiException) response.broken(cause));
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
