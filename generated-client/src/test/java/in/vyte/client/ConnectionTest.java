package in.vyte.client;

import static in.vyte.client.Caller.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.User;
import in.vyte.client.wire.WireReply;
import in.vyte.client.wire.WireServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Connections are reused after a whole response, and aborted if the rest may be endless. */
class ConnectionTest {
    @Test
    void usesAConnectionAgainAfterAShortResponse() {
        assertUsedAgain(reply -> reply.send(200, "application/json", "[]"));
    }

    @Test
    void usesAConnectionAgainAfterALongResponse() {
        String body = "[" + "{\"first_name\":\"Marta\"},".repeat(10_000) + "{}]\n\n";
        assertUsedAgain(reply -> reply.send(200, "application/json", body));
    }

    @Test
    void usesAConnectionAgainAfterAResponseInChunks() {
        assertUsedAgain(reply ->
                reply.startChunks("application/json").chunk("[{}").chunk("]").endChunks());
    }

    @Test
    void usesAConnectionAgainAfterACompressedResponse() {
        byte[] body = compressed("[{\"first_name\":\"Marta\"}]");
        assertUsedAgain(reply -> {
            reply.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n");
            reply.write("Content-Length: " + body.length + "\r\n\r\n").write(body);
        });
    }

    @Test
    void usesAConnectionAgainAfterAnError() {
        try (WireServer server = WireServer.respondingWith(404, "application/json", "{}");
                Caller caller = new Caller(server.url())) {
            failureOf(() -> caller.users.listUsers());
            failureOf(() -> caller.users.listUsers());
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void abortsAStreamThatIsLeftEarly() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        try (WireServer server = new WireServer(endless("{\"first_name\":\"Marta\"},", brokenOff));
                Caller caller = new Caller(server.url())) {
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                assertThat(users.iterator().next().firstName()).isEqualTo("Marta");
            }
            brokenOff.await();
            assertThat(caller.pool().getLeased()).isZero();
        }
    }

    @Test
    void abortsAResponseThatCannotBeDecoded() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        try (WireServer server = new WireServer(endless("\"no user\",", brokenOff));
                Caller caller = new Caller(server.url())) {
            assertThat(failureOf(() -> caller.users.listUsers()).path).isEqualTo("/0");
            brokenOff.await();
            assertThat(caller.pool().getLeased()).isZero();
        }
    }

    @Test
    void abortsAnErrorThatNeverEnds() throws InterruptedException {
        CountDownLatch brokenOff = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, reply) -> {
                    reply.write("HTTP/1.1 500 Oops\r\nTransfer-Encoding: chunked\r\n\r\n");
                    forever(reply, "sorry ", brokenOff);
                });
                Caller caller = new Caller(server.url())) {
            assertThat(failureOf(() -> caller.users.listUsers()).status).isEqualTo(500);
            brokenOff.await();
        }
    }

    @Test
    void leaksNothingOverTenThousandStreamsLeftEarly() {
        String body = "[" + "{\"first_name\":\"Marta\"},".repeat(20) + "{}]";
        try (WireServer server = WireServer.respondingWithJson(body);
                Caller caller = new Caller(server.url())) {
            for (int i = 0; i < 10_000; i++) {
                try (ApiStream<User> users = caller.users.streamListUsers()) {
                    users.iterator().next();
                }
            }
            assertThat(caller.pool().getLeased()).isZero();
            assertThat(caller.pool().getAvailable()).isLessThanOrEqualTo(1);
            assertThat(caller.pool().getPending()).isZero();
        }
    }

    @Test
    void keepsTheCallsOfManyThreadsApart() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try (WireServer server = new WireServer((request, reply) -> {
                    String id = request.target().substring("/v2/users/".length());
                    reply.write("HTTP/1.1 200 OK\r\nX-Id: " + id + "\r\nContent-Type: application/json\r\n");
                    String body = "{\"_id\":\"" + id + "\"}";
                    reply.write("Content-Length: " + body.length() + "\r\n\r\n" + body);
                });
                Caller caller = new Caller(server.url())) {
            var calls = IntStream.range(0, 2_000)
                    .mapToObj(i -> "u" + i)
                    .<Future<?>>map(id -> threads.submit(() -> {
                        ApiResponse<User> response = caller.users.getUserWithResponse(id);
                        assertThat(response.value().id()).isEqualTo(id);
                        assertThat(response.header("X-Id")).contains(id);
                    }))
                    .toList();
            for (Future<?> call : calls) {
                call.get();
            }
            assertThat(caller.pool().getLeased()).isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Response {
        void to(WireReply reply) throws IOException;
    }

    private static void assertUsedAgain(Response response) {
        try (WireServer server = new WireServer((request, reply) -> response.to(reply));
                Caller caller = new Caller(server.url())) {
            caller.users.listUsers();
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                users.forEach(user -> {});
            }
            caller.users.listUsers();
            assertThat(server.connections()).isEqualTo(1);
            assertThat(caller.pool().getAvailable()).isEqualTo(1);
        }
    }

    private static WireServer.Script endless(String item, CountDownLatch brokenOff) {
        return (request, reply) -> {
            reply.startChunks("application/json").chunk("[");
            forever(reply, item, brokenOff);
        };
    }

    private static void forever(WireReply reply, String text, CountDownLatch brokenOff) throws IOException {
        try {
            while (true) {
                reply.chunk(text);
            }
        } finally {
            brokenOff.countDown();
        }
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
