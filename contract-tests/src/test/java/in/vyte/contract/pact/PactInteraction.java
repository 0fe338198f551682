package in.vyte.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An interaction as it stands in a pact file. */
public record PactInteraction(String provider, JsonNode node) {

    /** Returns its name, which is unique in its pact. */
    public String name() {
        return node.path("description").asText();
    }

    /** Tells whether it is a request and its answer, not a message. */
    public boolean isHttp() {
        return node.path("type").asText().equals("Synchronous/HTTP");
    }

    /** Returns the example of the request and the answer. */
    public Exchange exchange() {
        JsonNode request = node.path("request");
        JsonNode response = node.path("response");
        return new Exchange(
                new Exchange.Request(
                        request.path("method").asText(),
                        request.path("path").asText(),
                        query(request.path("query")),
                        header(request, "Authorization"),
                        header(request, "Accept"),
                        body(request)),
                new Exchange.Response(response.path("status").asInt(), body(response)));
    }

    /** Returns the calls in the example of a message, which is one call or an array of them; none of other kinds. */
    public List<JsonNode> webhookCalls() {
        JsonNode content = node.at("/contents/content");
        List<JsonNode> calls = new ArrayList<>();
        if (content.isArray()) {
            content.forEach(calls::add);
        } else if (content.isObject()) {
            calls.add(content);
        }
        return calls;
    }

    private static Map<String, List<String>> query(JsonNode query) {
        Map<String, List<String>> values = new TreeMap<>();
        query.properties().forEach(parameter -> values.put(parameter.getKey(), texts(parameter.getValue())));
        return values;
    }

    private static @Nullable String header(JsonNode part, String name) {
        List<String> values = texts(part.path("headers").path(name));
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static Exchange.Body body(JsonNode part) {
        JsonNode body = part.path("body");
        if (!body.has("content")) {
            return Exchange.Body.NONE;
        }
        JsonNode content = body.path("content");
        String contentType = body.path("contentType").asText();
        return new Exchange.Body(contentType, contentType.startsWith("text/") ? content.asText() : content.toString());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Override
    public String toString() {
        return name();
    }
}
