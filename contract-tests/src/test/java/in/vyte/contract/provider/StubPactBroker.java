package in.vyte.contract.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The endpoints of a Pact Broker that are used here, on loopback. They show that the broker is called, not that a real
 * broker accepts the calls.
 */
final class StubPactBroker implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LINKS = """
            {"_links": {
              "pb:publish-contracts": {"href": "{url}/contracts/publish"},
              "pb:provider": {"href": "{url}/provider"},
              "pb:branch-version": {"href": "{url}/branches/{branch}/{version}", "templated": true},
              "pb:version-tag": {"href": "{url}/tags/{version}/{tag}", "templated": true},
              "pb:publish-verification-results": {"href": "{url}/results"},
              "pb:provider-pacts-for-verification": {"href": "{url}/pacts/{provider}/for-verification", "templated": true}
            }}""";
    private static final String PACTS = """
            {"_embedded": {"pacts": [
              {"_links": {"self": {"href": "{url}/pact/{provider}", "name": "Pact of vyte-java-sdk with {provider}"}}}
            ]}}""";

    private final HttpServer http;
    private final Map<String, ObjectNode> pacts = new ConcurrentHashMap<>();
    private final List<JsonNode> published = new CopyOnWriteArrayList<>();
    private final List<JsonNode> results = new CopyOnWriteArrayList<>();

    StubPactBroker() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::handle);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** Returns what was published: requests with version, branch and contracts. */
    List<JsonNode> published() {
        return published;
    }

    /** Returns the results of verifications that were sent back. */
    List<JsonNode> results() {
        return results;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        JsonNode body = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        ObjectNode response = switch (path.length == 0 ? "" : path[1]) {
            case "", "provider" -> json(LINKS);
            case "contracts" -> publish(body);
            case "results" -> {
                results.add(body);
                yield MAPPER.createObjectNode();
            }
            case "pacts" -> json(PACTS.replace("{provider}", path[2]));
            case "pact" -> json(LINKS).setAll(pacts.get(path[2]));
            default -> MAPPER.createObjectNode();
        };
        byte[] bytes = MAPPER.writeValueAsBytes(response);
        exchange.getResponseHeaders().set("Content-Type", "application/hal+json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private ObjectNode publish(JsonNode publication) throws IOException {
        published.add(publication);
        for (JsonNode contract : publication.path("contracts")) {
            byte[] content = Base64.getDecoder().decode(contract.path("content").asText());
            pacts.put(contract.path("providerName").asText(), (ObjectNode) MAPPER.readTree(content));
        }
        return MAPPER.createObjectNode().set("notices", MAPPER.createArrayNode());
    }

    private ObjectNode json(String template) throws IOException {
        return (ObjectNode) MAPPER.readTree(template.replace("{url}", url().toString()));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
