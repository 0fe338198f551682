package in.vyte.sdk.walk;

import com.sun.net.httpserver.HttpServer;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.call.RetryPolicy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A server on this machine that lists events, which it makes up while it writes them. Thread-safe. */
final class EventListServer implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final HttpServer server;
    private volatile int size;
    private volatile int failsAfter = Integer.MAX_VALUE;
    private volatile IntFunction<String> events = i -> "{}";
    private volatile String lastRequest = "";

    EventListServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/events", exchange -> {
            lastRequest = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = new BufferedOutputStream(exchange.getResponseBody(), BUFFER)) {
                write(body);
            }
        });
        server.start();
    }

    VyteClient client() {
        return VyteClient.builder()
                .apiKey("fake-key-for-tests")
                .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    void lists(int newSize, IntFunction<String> newEvents) {
        this.size = newSize;
        this.events = newEvents;
    }

    void lists(String... json) {
        List<String> quoted = Stream.of(json).map(one -> one.replace('\'', '"')).toList();
        lists(quoted.size(), quoted::get);
    }

    void failsAfter(int count) {
        this.failsAfter = count;
    }

    String lastRequest() {
        return lastRequest;
    }

    private void write(OutputStream body) throws IOException {
        body.write('[');
        for (int i : (Iterable<Integer>) IntStream.range(0, Math.min(size, failsAfter))::iterator) {
            if (i > 0) {
                body.write(',');
            }
            body.write(events.apply(i).getBytes(StandardCharsets.UTF_8));
        }
        if (size <= failsAfter) {
            body.write(']');
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
