package in.vyte.contract.live;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.Timeout;

/** An API somewhere, to which requests of pacts are sent with a real key in place of the placeholder. */
final class LiveApi {
    private final HttpClient http = HttpClients.custom()
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setResponseTimeout(Timeout.ofSeconds(30))
                    .build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableContentCompression()
            .build();
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
        ClassicRequestBuilder builder = ClassicRequestBuilder.get(baseUrl.resolve(request.getPath()));
        request.getQueryParameters()
                .forEach(name ->
                        request.getQueryParameterValues(name).forEach(value -> builder.addParameter(name, value)));
        request.getHeaderValue("Accept").ifPresent(accept -> builder.addHeader("Accept", accept));
        request.getHeaderValue("Authorization")
                .ifPresent(placeholder -> builder.addHeader("Authorization", keepPlaceholder ? placeholder : key));
        return http.execute(builder.build(), LiveApi::response);
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

    private static Response response(ClassicHttpResponse received) throws IOException, ParseException {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(received.getCode());
        HttpEntity body = received.getEntity();
        if (body != null && body.getContentType() != null) {
            response.withContentType(body.getContentType())
                    .withBody(EntityUtils.toString(body, StandardCharsets.UTF_8));
        }
        return response.build();
    }
}
