package in.vyte.sdk;

import in.vyte.sdk.call.RetryPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;

/** A server on loopback that responds with JSON and records requests. Thread-safe. */
public final class JsonServer implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final HttpServer server;
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

    /** The responses, by request line. */
    public record Reply(int status, String json) {
        public static Reply ok(String json) {
            return new Reply(200, json);
        }
    }

    /** Starts a server; requests are given to the function as in {@code GET /v2/users?a=b}. */
    public JsonServer(Function<String, Reply> responses) throws IOException {
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(LOOPBACK)
                .setCanonicalHostName(LOOPBACK.getHostAddress())
                .register("*", (request, response, context) -> {
                    String line = request.getMethod() + " " + request.getPath();
                    requests.add(line);
                    Reply reply = responses.apply(line);
                    response.setCode(reply.status());
                    response.setEntity(new StringEntity(reply.json(), ContentType.APPLICATION_JSON));
                })
                .create();
        server.start();
    }

    /** Creates a client of this server, without retries. */
    public VyteClient client() {
        return VyteClient.builder()
                .apiKey("fake-key-for-tests")
                .baseUrl(URI.create("http://" + LOOPBACK.getHostAddress() + ":" + server.getLocalPort()))
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    /** The requests so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }
}
