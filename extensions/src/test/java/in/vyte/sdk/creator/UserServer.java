package in.vyte.sdk.creator;

import in.vyte.client.VyteJson;
import in.vyte.client.json.Codecs;
import in.vyte.client.model.User;
import in.vyte.sdk.VyteClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/** An organization's users on a server of this machine, which says what it was asked for. */
final class UserServer implements AutoCloseable {
    /** What the server does before it answers; may wait. */
    interface Gate {
        void pass() throws InterruptedException;
    }

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final String USERS = "/v2/users";

    private final HttpServer server;
    private final Map<String, User> users = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private volatile int status = 200;
    private volatile Gate gate = () -> {};

    UserServer() throws IOException {
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(LOOPBACK)
                .setCanonicalHostName(LOOPBACK.getHostAddress())
                .register("*", (request, response, context) -> answer(request, response))
                .create();
        server.start();
    }

    VyteClient client() {
        return VyteClient.builder()
                .apiKey("fake-key-for-tests")
                .baseUrl(URI.create("http://" + LOOPBACK.getHostAddress() + ":" + server.getLocalPort()))
                .build();
    }

    UserServer with(String id, String... emails) {
        users.put(id, User.of(user -> user.id(id).emails(List.of(emails)).fullName("User " + id)));
        return this;
    }

    void without(String id) {
        users.remove(id);
    }

    void answersWith(int newStatus) {
        this.status = newStatus;
    }

    void passes(Gate newGate) {
        this.gate = newGate;
    }

    /** What it was asked for so far, as in {@code GET /v2/users/u1}. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(ClassicHttpRequest request, ClassicHttpResponse response) {
        requests.add(request.getMethod() + " " + request.getPath());
        try {
            gate.pass();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        byte[] body = body(request.getPath());
        response.setCode(body.length == 0 ? 404 : status);
        response.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    }

    private byte[] body(String path) {
        if (path.equals(USERS)) {
            return VyteJson.write(Codecs.list(User.TYPE), List.copyOf(users.values()));
        }
        User user = users.get(path.substring(USERS.length() + 1));
        return user == null ? new byte[0] : VyteJson.write(User.TYPE, user);
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }
}
