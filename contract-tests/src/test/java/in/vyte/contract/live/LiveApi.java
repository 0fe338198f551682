package in.vyte.contract.live;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** An API somewhere, to which requests of pacts are sent with a real key in place of the placeholder. */
final class LiveApi {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI baseUrl;
    private final String key;

    LiveApi(URI baseUrl, String key) {
        this.baseUrl = baseUrl;
        this.key = key;
    }

    /**
     * Sends a request that reads.
     *
     * @param keepPlaceholder whether the placeholder key is sent as it is, because it must be refused
     */
    Response get(Request request, boolean keepPlaceholder) throws IOException {
        if (request.getMethod() != Request.Method.GET) {
            throw new IllegalArgumentException("Nothing may be changed here");
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri(request)).timeout(Duration.ofSeconds(30));
        request.getHeaderValue("Accept").ifPresent(accept -> builder.header("Accept", accept));
        request.getHeaderValue("Authorization")
                .ifPresent(placeholder -> builder.header("Authorization", keepPlaceholder ? placeholder : key));
        return response(send(builder.build()));
    }

    /** Reads a list; it is empty as well if the organization or its key may not read it. */
    JsonNode list(String path, Map<String, String> filters) throws IOException {
        SimpleRequest.Builder request =
                SimpleRequest.Builder.get(path).withAuthorization("replaced").withAccept("application/json");
        filters.forEach(request::withQueryParam);
        Response response = get(request.build(), false);
        return response.getStatus() == 200
                ? response.getResponseBody().orElseThrow().toJsonNode()
                : MissingNode.getInstance();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static Response response(HttpResponse<String> received) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(received.statusCode());
        received.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> response.withContentType(type).withBody(received.body()));
        return response.build();
    }

    private URI uri(Request request) {
        String query = request.getQueryParameters().stream()
                .flatMap(name ->
                        request.getQueryParameterValues(name).stream().map(value -> encode(name) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return baseUrl.resolve(request.getPath() + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
