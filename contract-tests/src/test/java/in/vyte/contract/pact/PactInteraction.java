package in.vyte.contract.pact;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An interaction or a message of a pact file. */
public record PactInteraction(String provider, JsonNode node) {

    /** Returns its name, which is unique in its pact. */
    public String name() {
        return node.path("description").asText();
    }

    /** Returns whether it is a request and its response, not a message. */
    public boolean isHttp() {
        return node.path("type").asText().equals("Synchronous/HTTP");
    }

    /** Returns the example of the request. */
    public Request request() {
        JsonNode request = node.path("request");
        SimpleRequest.Builder builder = new SimpleRequest.Builder(
                request.path("method").asText(), request.path("path").asText());
        request.path("query")
                .properties()
                .forEach(parameter -> builder.withQueryParam(parameter.getKey(), texts(parameter.getValue())));
        for (String header : List.of("Accept", "Authorization")) {
            if (request.path("headers").has(header)) {
                builder.withHeader(
                        header, String.join(", ", texts(request.path("headers").path(header))));
            }
        }
        JsonNode body = request.path("body");
        if (body.has("content")) {
            builder.withContentType(contentType(body)).withBody(text(body));
        }
        return builder.build();
    }

    /** Returns the example of the response. */
    public Response response() {
        JsonNode response = node.path("response");
        SimpleResponse.Builder builder =
                SimpleResponse.Builder.status(response.path("status").asInt());
        JsonNode body = response.path("body");
        if (body.has("content")) {
            builder.withContentType(contentType(body)).withBody(text(body));
        }
        return builder.build();
    }

    /** Returns the calls in the example of a message, which is one call or an array of them; none of other kinds. */
    public List<JsonNode> webhookCalls() {
        JsonNode content = node.at("/contents/content");
        return content.isObject() ? List.of(content) : content.valueStream().toList();
    }

    private static String contentType(JsonNode body) {
        return body.path("contentType").asText();
    }

    private static String text(JsonNode body) {
        JsonNode content = body.path("content");
        return contentType(body).startsWith("text/") ? content.asText() : content.toString();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
