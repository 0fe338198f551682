package in.vyte.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import in.vyte.client.Interceptor.Delivery;
import in.vyte.client.json.Codec;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.io.ModalCloseable;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the calls of the generated API classes over an {@link HttpClient}, which it neither configures nor
 * closes. Immutable and safe for use by several threads.
 */
public final class ApiClient {
    private static final HttpEntity NO_BODY = new ByteArrayEntity(new byte[0], null);

    private final HttpClient httpClient;
    private final HttpHost host;
    private final String basePath;
    private final Interceptor interceptor;
    private final ExceptionFactory exceptions;
    private final ResponseDecoding decoding;

    /**
     * Makes a client that sends each request once and throws {@link ApiException}s.
     *
     * @param httpClient sends the requests
     * @param baseUrl scheme, host, port and perhaps a path before {@code /v2}
     * @throws IllegalArgumentException if the URL is not absolute, is not of HTTP, or has a query
     */
    public ApiClient(HttpClient httpClient, URI baseUrl) {
        this(
                httpClient,
                baseUrl,
                (operation, delivery, request, transport) -> transport.send(request, HttpClientContext.create()),
                new ApiException.Factory());
    }

    /**
     * Makes a client that decodes leniently.
     *
     * @param httpClient sends the requests
     * @param baseUrl scheme, host, port and perhaps a path before {@code /v2}
     * @param interceptor stands around each exchange
     * @param exceptions makes what calls throw
     * @throws IllegalArgumentException if the URL is not absolute, is not of HTTP, or has a query
     */
    public ApiClient(HttpClient httpClient, URI baseUrl, Interceptor interceptor, ExceptionFactory exceptions) {
        this(httpClient, baseUrl, interceptor, exceptions, ResponseDecoding.lenient((operation, mismatch) -> {}));
    }

    /**
     * Makes a client.
     *
     * @param httpClient sends the requests
     * @param baseUrl scheme, host, port and perhaps a path before {@code /v2}
     * @param interceptor stands around each exchange
     * @param exceptions makes what calls throw
     * @param decoding how responses are decoded
     * @throws IllegalArgumentException if the URL is not absolute, is not of HTTP, or has a query
     */
    public ApiClient(
            HttpClient httpClient,
            URI baseUrl,
            Interceptor interceptor,
            ExceptionFactory exceptions,
            ResponseDecoding decoding) {
        this.httpClient = httpClient;
        this.host = host(baseUrl);
        this.basePath = withoutTrailingSlash(baseUrl.getRawPath());
        this.interceptor = interceptor;
        this.exceptions = exceptions;
        this.decoding = decoding;
    }

    /**
     * Carries out a call.
     *
     * @param request the call
     * @param <T> the type of the answer
     * @return the decoded answer; null only for an operation without one
     */
    public <T> T call(ApiRequest<T> request) {
        return exchange(request, (response, value) -> value);
    }

    /**
     * Carries out a call and returns the whole answer.
     *
     * @param request the call
     * @param <T> the type of the answer
     * @return status, headers and decoded body
     */
    public <T> ApiResponse<T> callWithResponse(ApiRequest<T> request) {
        return exchange(request, (response, value) -> new ApiResponse<>(response.getCode(), headers(response), value));
    }

    /**
     * Carries out a call whose answer is a list, of which the items are decoded as they are asked for.
     *
     * @param request the call
     * @param items the codec of the items
     * @param <T> the type of the items
     * @return the items; to be closed by the caller
     */
    public <T> ApiStream<T> stream(ApiRequest<List<T>> request, Codec<T> items) {
        Operation<?> operation = request.operation();
        ClassicHttpResponse response = send(request, Delivery.STREAMED);
        try {
            Reading reading = new Reading(decoding, operation);
            JsonParser parser = ResponseReader.parser(response.getEntity(), reading);
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new UndecodableBodyException("", "expected an array but found something else");
            }
            return new ApiStream<>(new StreamedCall(operation, response), items, parser, reading);
        } catch (IOException failed) {
            try {
                throw failure(operation, response, failed);
            } finally {
                release(response);
            }
        }
    }

    @SuppressWarnings("NullAway") // a reader answers null only for operations of Void
    private <T, R> R exchange(ApiRequest<T> request, Answer<T, R> answer) {
        ClassicHttpResponse response = send(request, Delivery.WHOLE);
        try {
            Reading reading = new Reading(decoding, request.operation());
            return answer.of(response, request.operation().reader().read(response.getEntity(), reading));
        } catch (IOException failed) {
            throw failure(request.operation(), response, failed);
        } finally {
            release(response);
        }
    }

    private interface Answer<T, R> {
        R of(ClassicHttpResponse response, T value);
    }

    private ClassicHttpResponse send(ApiRequest<?> request, Delivery delivery) {
        Operation<?> operation = request.operation();
        ClassicHttpResponse response;
        try {
            response = interceptor.intercept(operation, delivery, httpRequest(request), this::send);
        } catch (IOException failed) {
            throw exceptions.noAnswer(operation, failed);
        }
        if (response.getCode() / 100 != 2) {
            throw badStatus(operation, response);
        }
        return response;
    }

    private ClassicHttpResponse send(ClassicHttpRequest request, HttpClientContext context) throws IOException {
        return httpClient.executeOpen(host, request, context);
    }

    private ClassicHttpRequest httpRequest(ApiRequest<?> request) {
        Operation<?> operation = request.operation();
        ClassicHttpRequest http = new BasicClassicHttpRequest(operation.method(), host, request.target(basePath));
        http.addHeader(HttpHeaders.ACCEPT, operation.accept());
        HttpEntity entity = entity(request.body());
        if (operation.retry() == Operation.Retry.NEVER) {
            http.setEntity(new UnrepeatedEntity(entity == null ? NO_BODY : entity));
        } else {
            http.setEntity(entity);
        }
        return http;
    }

    private static @Nullable HttpEntity entity(byte @Nullable [] body) {
        return body == null ? null : new ByteArrayEntity(body, ContentType.APPLICATION_JSON);
    }

    private RuntimeException badStatus(Operation<?> operation, ClassicHttpResponse response) {
        byte[] body = new byte[0];
        IOException broken = null;
        try {
            HttpEntity entity = response.getEntity();
            if (entity != null) {
                body = entity.getContent().readNBytes(ExceptionFactory.MAX_BODY);
            }
        } catch (IOException failed) {
            broken = failed;
        }
        try {
            RuntimeException exception = exceptions.badStatus(operation, response, headers(response), body);
            if (broken != null) {
                exception.addSuppressed(broken);
            }
            return exception;
        } finally {
            release(response);
        }
    }

    private RuntimeException failure(Operation<?> operation, ClassicHttpResponse response, IOException cause) {
        if (cause instanceof UndecodableBodyException bad) {
            return exceptions.undecodable(operation, response, headers(response), bad.path, bad.problem());
        }
        return exceptions.noAnswer(operation, cause);
    }

    /**
     * Breaks off the connection unless the body was read to its end, in which case the pool has it back already. An
     * ordinary close would first read the rest, of whatever length it is.
     */
    private static void release(ClassicHttpResponse response) {
        if (response instanceof ModalCloseable closeable) {
            closeable.close(CloseMode.IMMEDIATE);
        } else {
            Closer.closeQuietly(response);
        }
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        headers.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(headers);
    }

    /** Leaves the URL out of the message: it may hold a password. */
    private static HttpHost host(URI baseUrl) {
        boolean isHttp = "http".equalsIgnoreCase(baseUrl.getScheme()) || "https".equalsIgnoreCase(baseUrl.getScheme());
        if (!isHttp || baseUrl.getHost() == null || baseUrl.getQuery() != null || baseUrl.getFragment() != null) {
            throw new IllegalArgumentException("The base URL must be like https://host:port/path, without a query");
        }
        return HttpHost.create(baseUrl);
    }

    private static String withoutTrailingSlash(@Nullable String path) {
        return path == null ? "" : path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private final class StreamedCall implements ApiStream.Call {
        private final Operation<?> operation;
        private final ClassicHttpResponse response;

        StreamedCall(Operation<?> operation, ClassicHttpResponse response) {
            this.operation = operation;
            this.response = response;
        }

        @Override
        public RuntimeException failure(IOException cause) {
            return ApiClient.this.failure(operation, response, cause);
        }

        @Override
        public void close() {
            release(response);
        }
    }
}
