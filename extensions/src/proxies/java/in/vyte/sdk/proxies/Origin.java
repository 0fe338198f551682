package in.vyte.sdk.proxies;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import in.vyte.sdk.testing.Clients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server behind a proxy. Counts how often each POST arrived, by the title of the event that it creates. */
final class Origin implements AutoCloseable {
    private static final Pattern TITLE = Pattern.compile("\"title\":\"([^\"]+)\"");
    private static final byte[] EVENT = Clients.EVENT.getBytes(StandardCharsets.UTF_8);

    private final Map<String, Integer> posts = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(Workload.THREADS);
    private final HttpServer server;

    private Origin(HttpServer server) {
        this.server = server;
    }

    static Origin start() throws IOException {
        Origin origin = new Origin(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        origin.server.setExecutor(origin.threads);
        origin.server.createContext("/", origin::respond);
        origin.server.start();
        return origin;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Returns how often the POST of this event arrived in full. */
    int arrivals(String id) {
        return posts.getOrDefault(id, 0);
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher title = TITLE.matcher(body);
            if (title.find()) {
                posts.merge(title.group(1), 1, Integer::sum);
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, EVENT.length);
            exchange.getResponseBody().write(EVENT);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
