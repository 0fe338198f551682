package in.vyte.client;

import static in.vyte.client.Caller.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.Failure.Kind;
import in.vyte.client.model.User;
import in.vyte.client.wire.WireReply;
import in.vyte.client.wire.WireServer;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A response of which the end is missing is no malformed JSON: the network failed, not the server's writer. */
class TruncatedResponseTest {
    private static final String JSON_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    @Test
    void reportsABodyShorterThanAnnounced() {
        whenResponding(
                reply -> reply.write(JSON_HEAD + "Content-Length: 100\r\n\r\n{\"title\":"),
                caller -> assertBrokenOff(caller, () -> caller.events.getEvent("e1")));
    }

    @Test
    void reportsALongBodyShorterThanAnnounced() {
        whenResponding(
                reply -> reply.write(JSON_HEAD + "Content-Length: 100000\r\n\r\n{\"title\":"),
                caller -> assertBrokenOff(caller, () -> caller.events.getEvent("e1")));
    }

    @Test
    void reportsACutChunk() {
        whenResponding(
                reply -> reply.startChunks("application/json").write("ff\r\n{\"title\":"),
                caller -> assertBrokenOff(caller, () -> caller.events.getEvent("e1")));
    }

    @Test
    void reportsAMissingLastChunkEvenAfterWholeJson() {
        whenResponding(
                reply -> reply.startChunks("application/json").chunk("{}"),
                caller -> assertBrokenOff(caller, () -> caller.events.getEvent("e1")));
    }

    @Test
    void reportsATextShorterThanAnnounced() {
        whenResponding(
                reply -> reply.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nO"),
                caller -> assertBrokenOff(caller, () -> caller.events.cancelEvent("e1")));
    }

    @Test
    void reportsAConnectionClosedInsteadOfAResponse() {
        whenResponding(reply -> {}, caller -> assertBrokenOff(caller, () -> caller.events.cancelEvent("e1")));
    }

    @Test
    void reportsAServerThatIsNotThere() {
        WireServer gone = WireServer.respondingWithJson("{}");
        gone.close();
        try (Caller caller = new Caller(gone.url())) {
            assertBrokenOff(caller, () -> caller.events.cancelEvent("e1"));
        }
    }

    @Test
    void keepsTheStatusOfAnErrorWhoseBodyIsTruncated() {
        whenResponding(reply -> reply.write("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\nsorr"), caller -> {
            Failure failure = failureOf(() -> caller.events.getEvent("e1"));
            assertThat(failure.kind).isEqualTo(Kind.BAD_STATUS);
            assertThat(failure.status).isEqualTo(500);
            assertThat(caller.pool().getLeased()).isZero();
        });
    }

    @Test
    void handsOutTheItemsOfAStreamBeforeItReportsTheBreak() {
        whenResponding(reply -> reply.startChunks("application/json").chunk("[{\"_id\":\"u1\"},{\"_id\""), caller -> {
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                Iterator<User> walk = users.iterator();
                assertThat(walk.next().id()).isEqualTo("u1");
                assertBrokenOff(caller, walk::next);
                assertThat(walk.hasNext()).isFalse();
            }
        });
    }

    private static void assertBrokenOff(Caller caller, ThrowingCallable call) {
        Failure failure = failureOf(call);
        assertThat(failure.kind).isEqualTo(Kind.NO_RESPONSE);
        assertThat(failure).hasCauseInstanceOf(IOException.class);
        assertThat(caller.pool().getLeased()).isZero();
        assertThat(caller.pool().getAvailable()).isZero();
    }

    private interface Response {
        void to(WireReply reply) throws IOException;
    }

    private static void whenResponding(Response response, Consumer<Caller> test) {
        try (WireServer server = new WireServer((request, reply) -> {
                    response.to(reply);
                    reply.hangUp();
                });
                Caller caller = new Caller(server.url())) {
            test.accept(caller);
        }
    }
}
