package in.vyte.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import in.vyte.client.json.Codec;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the calls of the generated API classes: builds each request, gets the response from a {@link Transport},
 * and decodes it. Immutable and thread-safe.
 */
public final class ApiClient {
    private static final URI REPLACED_BELOW = URI.create("/");

    private final String scheme;
    private final URIAuthority authority;
    private final String basePath;
    private final Transport transport;
    private final ResponseDecoding decoding;

    /**
     * Creates a client that sends each request once and throws {@link ApiException}s.
     *
     * @param httpClient the client that sends the requests; the caller configures and closes it
     * @param baseUrl scheme, host, optional port, and optional path before {@code /v2}
     * @throws IllegalArgumentException if the URL is not absolute, is not of HTTP, or has a query
     */
    public ApiClient(HttpClient httpClient, URI baseUrl) {
        this(baseUrl, new HttpClientTransport(httpClient, host(baseUrl)));
    }

    /**
     * Creates a client that decodes leniently.
     *
     * @param baseUrl scheme, host, optional port, and optional path before {@code /v2}
     * @param transport carries out the exchanges
     * @throws IllegalArgumentException if the URL is not absolute, is not of HTTP, or has a query
     */
    public ApiClient(URI baseUrl, Transport transport) {
        this(baseUrl, transport, ResponseDecoding.lenient((operation, place, problem) -> {}));
    }

    /**
     * Creates a client.
     *
     * @param baseUrl scheme, host, optional port, and optional path before {@code /v2}
     * @param transport carries out the exchanges
     * @param decoding how responses are decoded
     * @throws IllegalArgumentException if the URL is not absolute, is not of HTTP, or has a query
     */
    public ApiClient(URI baseUrl, Transport transport, ResponseDecoding decoding) {
        HttpHost host = host(baseUrl);
        this.scheme = host.getSchemeName();
        this.authority = new URIAuthority(host);
        this.basePath = withoutTrailingSlash(baseUrl.getRawPath());
        this.transport = transport;
        this.decoding = decoding;
    }

    /**
     * Carries out a call.
     *
     * @param request the call
     * @param <T> the type of the response
     * @return the decoded response; null only for an operation without one
     */
    public <T> T call(ApiRequest<T> request) {
        return exchange(request, (response, value) -> value);
    }

    /**
     * Carries out a call and returns the whole response.
     *
     * @param request the call
     * @param <T> the type of the response
     * @return status, headers and decoded body
     */
    public <T> ApiResponse<T> callWithResponse(ApiRequest<T> request) {
        return exchange(request, (response, value) -> new ApiResponse<>(response.status(), response.headers(), value));
    }

    /**
     * Carries out a call whose response is a list. The items are decoded one at a time, as the caller reads them.
     *
     * @param request the call
     * @param items the codec of the items
     * @param <T> the type of the items
     * @return the items; to be closed by the caller
     */
    public <T> ApiStream<T> stream(ApiRequest<List<T>> request, Codec<T> items) {
        TransportResponse response = open(request);
        try {
            Reading reading = new Reading(decoding, request.operation());
            JsonParser parser = ResponseReader.parser(response.entity(), reading);
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new UndecodableBodyException("", "expected an array but found something else");
            }
            return new ApiStream<>(response, items, parser, reading);
        } catch (IOException failed) {
            RuntimeException failure = failure(response, failed);
            response.close();
            throw failure;
        } catch (RuntimeException | Error failure) {
            response.close();
            throw failure;
        }
    }

    /**
     * Carries out a call whose response is a file. The bytes are received as the caller reads them.
     *
     * @param request the call
     * @return the bytes; to be closed by the caller. Closing them before the end aborts the request
     */
    public InputStream download(ApiRequest<InputStream> request) {
        return downloadWithResponse(request).value();
    }

    /**
     * Like {@link #download}, with status and headers.
     *
     * @param request the call
     * @return status, headers and bytes; to be closed by the caller
     */
    public ApiResponse<InputStream> downloadWithResponse(ApiRequest<InputStream> request) {
        TransportResponse response = open(request);
        try {
            return new ApiResponse<>(response.status(), response.headers(), Download.of(response));
        } catch (IOException failed) {
            RuntimeException failure = failure(response, failed);
            response.close();
            throw failure;
        }
    }

    private <T, R> R exchange(ApiRequest<T> request, Result<T, R> result) {
        Operation<T> operation = request.operation();
        return transport.execute(
                operation, httpRequest(request), response -> result.of(response, decode(operation, response)));
    }

    private interface Result<T, R> {
        R of(TransportResponse response, T value);
    }

    @SuppressWarnings("NullAway") // a reader returns null only for operations of Void
    private <T> T decode(Operation<T> operation, TransportResponse response) {
        try {
            return operation.reader().read(response.entity(), new Reading(decoding, operation));
        } catch (IOException failed) {
            throw failure(response, failed);
        }
    }

    private TransportResponse open(ApiRequest<?> request) {
        return transport.open(request.operation(), httpRequest(request));
    }

    private HttpUriRequestBase httpRequest(ApiRequest<?> request) {
        Operation<?> operation = request.operation();
        HttpUriRequestBase http = new HttpUriRequestBase(operation.method(), REPLACED_BELOW);
        http.setScheme(scheme);
        http.setAuthority(authority);
        http.setPath(request.target(basePath));
        http.addHeader(HttpHeaders.ACCEPT, operation.accept());
        request.headers().forEach(header -> http.addHeader(header.getKey(), header.getValue()));
        http.setEntity(request.entity());
        return http;
    }

    static RuntimeException failure(TransportResponse response, IOException cause) {
        return cause instanceof UndecodableBodyException bad
                ? response.undecodable(bad.path, bad.problem())
                : response.broken(cause);
    }

    /** The message does not contain the URL: it may have a password. */
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
}
