package in.vyte.contract.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import in.vyte.contract.pact.Exchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An API somewhere, to which requests of pacts are sent with a real key in place of the placeholder. */
final class LiveApi {
    private static final JsonMapper MAPPER = new JsonMapper();

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
    Exchange.Response get(Exchange.Request request, boolean keepPlaceholder) throws IOException {
        if (!request.method().equals("GET")) {
            throw new IllegalArgumentException("Nothing may be changed here");
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri(request)).timeout(Duration.ofSeconds(30));
        if (request.accept() != null) {
            builder.header("Accept", request.accept());
        }
        if (request.authorization() != null) {
            builder.header("Authorization", keepPlaceholder ? request.authorization() : key);
        }
        return response(send(builder.build()));
    }

    /** Reads a list; it is empty as well if the organization or its key may not read it. */
    JsonNode list(String path, Map<String, List<String>> filters) throws IOException {
        Exchange.Response response = get(
                new Exchange.Request("GET", path, filters, "replaced", "application/json", Exchange.Body.NONE), false);
        return response.status() == 200 ? MAPPER.readTree(response.body().text()) : MAPPER.createArrayNode();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static Exchange.Response response(HttpResponse<String> response) {
        return new Exchange.Response(
                response.statusCode(),
                response.headers()
                        .firstValue("Content-Type")
                        .map(type -> new Exchange.Body(type, response.body()))
                        .orElse(Exchange.Body.NONE));
    }

    private URI uri(Exchange.Request request) {
        String query = request.query().entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encode(parameter.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return baseUrl.resolve(request.path() + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
