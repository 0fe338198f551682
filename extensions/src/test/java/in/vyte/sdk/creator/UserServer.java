package in.vyte.sdk.creator;

import in.vyte.client.VyteJson;
import in.vyte.client.json.Codec;
import in.vyte.client.json.Codecs;
import in.vyte.client.model.User;
import in.vyte.sdk.JsonServer;
import in.vyte.sdk.JsonServer.Reply;
import in.vyte.sdk.VyteClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An organization's users on a server of this machine. */
final class UserServer implements AutoCloseable {
    /** What the server does before it responds; may wait. */
    interface Gate {
        void pass() throws InterruptedException;
    }

    private static final String LIST = "GET /v2/users";

    private final Map<String, User> users = new ConcurrentHashMap<>();
    private final JsonServer server;
    private volatile int status = 200;
    private volatile int longestList = Integer.MAX_VALUE;
    private volatile Gate gate = () -> {};

    UserServer() throws IOException {
        server = new JsonServer(this::respond);
    }

    VyteClient client() {
        return server.client();
    }

    UserServer with(String id, String... emails) {
        users.put(id, User.of(user -> user.id(id).emails(List.of(emails)).fullName("User " + id)));
        return this;
    }

    void without(String id) {
        users.remove(id);
    }

    void respondsWith(int newStatus) {
        this.status = newStatus;
    }

    void cutsTheListTo(int users) {
        this.longestList = users;
    }

    void passes(Gate newGate) {
        this.gate = newGate;
    }

    List<String> requests() {
        return server.requests();
    }

    private Reply respond(String request) {
        try {
            gate.pass();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (request.equals(LIST)) {
            return new Reply(
                    status,
                    json(
                            Codecs.list(User.TYPE),
                            users.values().stream().limit(longestList).toList()));
        }
        User user = users.get(request.substring(LIST.length() + 1));
        return user == null ? new Reply(404, "") : new Reply(status, json(User.TYPE, user));
    }

    private static <T> String json(Codec<T> codec, T value) {
        return new String(VyteJson.write(codec, value), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
