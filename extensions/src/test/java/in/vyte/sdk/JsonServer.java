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

/** A server on this machine that answers in JSON and says what it was asked for. Safe for use by several threads. */
public final class JsonServer implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final HttpServer server;
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

    /** What it answers. */
    public record Reply(int status, String json) {
        public static Reply ok(String json) {
            return new Reply(200, json);
        }
    }

    /** Starts a server; requests are told to it as in {@code GET /v2/users?a=b}. */
    public JsonServer(Function<String, Reply> answers) throws IOException {
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(LOOPBACK)
                .setCanonicalHostName(LOOPBACK.getHostAddress())
                .register("*", (request, response, context) -> {
                    String asked = request.getMethod() + " " + request.getPath();
                    requests.add(asked);
                    Reply reply = answers.apply(asked);
                    response.setCode(reply.status());
                    response.setEntity(new StringEntity(reply.json(), ContentType.APPLICATION_JSON));
                })
                .create();
        server.start();
    }

    /** Makes a client of this server, which tries each call once. */
    public VyteClient client() {
        return VyteClient.builder()
                .apiKey("fake-key-for-tests")
                .baseUrl(URI.create("http://" + LOOPBACK.getHostAddress() + ":" + server.getLocalPort()))
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    /** What it was asked for so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }
}
