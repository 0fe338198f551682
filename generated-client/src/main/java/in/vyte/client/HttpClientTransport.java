package in.vyte.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.io.ModalCloseable;
import org.jspecify.annotations.Nullable;

/** Sends each request once over an {@link HttpClient}, and throws {@link ApiException}s. Immutable. */
record HttpClientTransport(HttpClient httpClient, HttpHost host) implements Transport {
    private static final int WORTH_READING = 8 * 1024;

    @Override
    public TransportResponse open(Operation<?> operation, HttpUriRequestBase request) {
        if (operation.retry() == Operation.Retry.NEVER) {
            Transport.sendOnce(request);
        }
        ClassicHttpResponse response;
        try {
            response = httpClient.executeOpen(host, request, null);
        } catch (IOException failed) {
            throw ApiException.noResponse(operation, failed);
        }
        if (response.getCode() / 100 != 2) {
            readShortRest(response);
            close(response);
            throw ApiException.badStatus(operation, response.getCode(), TransportResponse.headersOf(response));
        }
        return new Response(operation, response);
    }

    /** Gives the connection back to the pool if the body is short. */
    private static void readShortRest(ClassicHttpResponse response) {
        try {
            HttpEntity entity = response.getEntity();
            if (entity != null) {
                entity.getContent().readNBytes(WORTH_READING);
            }
        } catch (IOException ignored) {
            // The status counts; the connection is closed.
        }
    }

    /** An ordinary close would first read the rest, of whatever length it is. */
    private static void close(ClassicHttpResponse response) {
        if (response instanceof ModalCloseable closeable) {
            closeable.close(CloseMode.IMMEDIATE);
        } else {
            Closer.closeQuietly(response);
        }
    }

    private record Response(Operation<?> operation, ClassicHttpResponse response) implements TransportResponse {
        @Override
        public int status() {
            return response.getCode();
        }

        @Override
        public Map<String, List<String>> headers() {
            return TransportResponse.headersOf(response);
        }

        @Override
        public @Nullable HttpEntity entity() {
            return response.getEntity();
        }

        @Override
        public RuntimeException undecodable(String path, String problem) {
            return ApiException.undecodable(operation, status(), headers(), problem + " at '" + path + "'");
        }

        @Override
        public RuntimeException broken(IOException cause) {
            return ApiException.noResponse(operation, cause);
        }

        @Override
        public void close() {
            HttpClientTransport.close(response);
        }
    }
}
