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
import java.nio.charset.StandardCharsets;
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

    private final HttpServer http;
    private final Map<String, JsonNode> pacts = new ConcurrentHashMap<>();
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
        String path = exchange.getRequestURI().getPath();
        JsonNode body = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        switch (path) {
            case "/" -> respond(exchange, index());
            case "/contracts/publish" -> {
                published.add(body);
                body.path("contracts").forEach(this::keep);
                respond(exchange, MAPPER.createObjectNode().set("notices", MAPPER.createArrayNode()));
            }
            case "/provider" -> respond(exchange, provider());
            case "/results" -> {
                results.add(body);
                respond(exchange, MAPPER.createObjectNode());
            }
            default -> respond(exchange, path.endsWith("/for-verification") ? listed(path) : pact(path));
        }
    }

    private ObjectNode index() {
        ObjectNode index = MAPPER.createObjectNode();
        link(index, "pb:publish-contracts", "/contracts/publish");
        link(index, "pb:provider-pacts-for-verification", "/pacts/{provider}/for-verification");
        return index;
    }

    private ObjectNode provider() {
        ObjectNode provider = MAPPER.createObjectNode();
        link(provider, "pb:branch-version", "/branches/{branch}/{version}");
        link(provider, "pb:version-tag", "/tags/{version}/{tag}");
        return provider;
    }

    private void keep(JsonNode contract) {
        byte[] content = Base64.getDecoder().decode(contract.path("content").asText());
        try {
            pacts.put(contract.path("providerName").asText(), MAPPER.readTree(content));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ObjectNode listed(String path) {
        String provider = path.split("/")[2];
        ObjectNode list = MAPPER.createObjectNode();
        ObjectNode pact = list.putObject("_embedded").putArray("pacts").addObject();
        link(pact, "self", "/pact/" + provider);
        pact.withObject("/_links/self").put("name", "Pact of vyte-java-sdk with " + provider);
        return list;
    }

    private ObjectNode pact(String path) {
        JsonNode kept = pacts.get(path.substring(path.lastIndexOf('/') + 1));
        ObjectNode pact = kept == null ? MAPPER.createObjectNode() : kept.deepCopy();
        link(pact, "pb:publish-verification-results", "/results");
        link(pact, "pb:provider", "/provider");
        return pact;
    }

    private void link(ObjectNode resource, String name, String path) {
        resource.withObject("/_links").putObject(name).put("href", url() + path).put("templated", path.contains("{"));
    }

    private static void respond(HttpExchange exchange, ObjectNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/hal+json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
