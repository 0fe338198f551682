package in.vyte.client;

import static in.vyte.client.Caller.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.vyte.client.Failure.Kind;
import in.vyte.client.model.User;
import in.vyte.client.wire.WireServer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiStreamTest {
    @Test
    void walksAllItems() {
        whenResponding("[{\"_id\":\"u1\"},{\"_id\":\"u2\"}]", caller -> {
            List<String> ids = new ArrayList<>();
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                users.forEach(user -> ids.add(user.id()));
            }
            assertThat(ids).containsExactly("u1", "u2");
        });
    }

    @Test
    void walksAnEmptyList() {
        whenResponding("[]", caller -> {
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                assertThat(users).isEmpty();
            }
        });
    }

    @Test
    void givesTheConnectionBackWithTheLastItem() {
        try (WireServer server = new WireServer((request, reply) ->
                        reply.startChunks("application/json").chunk("[{}]").endChunks());
                Caller caller = new Caller(server.url())) {
            ApiStream<User> users = caller.users.streamListUsers();
            Iterator<User> walk = users.iterator();
            walk.next();
            assertThat(caller.pool().getLeased()).isEqualTo(1);
            assertThat(walk.hasNext()).isFalse();
            assertThat(caller.pool().getLeased()).isZero();
            assertThat(caller.pool().getAvailable()).isEqualTo(1);
        }
    }

    @Test
    void isAJavaStreamThatClosesTheCall() {
        whenResponding("[{\"_id\":\"u1\"},{\"_id\":\"u2\"}]", caller -> {
            try (Stream<User> users = caller.users.streamListUsers().stream()) {
                assertThat(users.map(User::id).findFirst()).contains("u1");
            }
            assertThat(caller.pool().getLeased()).isZero();
        });
    }

    @Test
    void canBeWalkedOnlyOnce() {
        whenResponding("[]", caller -> {
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                users.iterator();
                assertThatIllegalStateException().isThrownBy(users::iterator);
                assertThatIllegalStateException().isThrownBy(users::stream);
            }
        });
    }

    @Test
    void refusesToGoOnOnceClosed() {
        whenResponding("[{},{}]", caller -> {
            ApiStream<User> users = caller.users.streamListUsers();
            Iterator<User> walk = users.iterator();
            walk.next();
            users.close();
            users.close();
            assertThatIllegalStateException().isThrownBy(walk::hasNext);
        });
    }

    @Test
    void hasNoItemAfterTheLast() {
        whenResponding("[{}]", caller -> {
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                Iterator<User> walk = users.iterator();
                walk.next();
                assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{},{\"emails\":[1]},{}]  | /1/emails/0 | expected a string but found an integer",
                "[{},null,{}]              | /1          | expected an object but found null",
                "[{},{\"first_name\":x}]   | /1/first_name | malformed JSON at byte 18",
                "[{} {}]                   | /1          | malformed JSON at byte 4",
                "[{}] fake-secret          | ''          | malformed JSON at byte 5",
                "[{}] []                   | ''          | expected the end of the body but found more",
            })
    void namesTheItemThatCannotBeDecoded(String body, String path, String problem) {
        whenResponding(body, caller -> {
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                Iterator<User> walk = users.iterator();
                walk.next();
                Failure failure = failureOf(walk::hasNext);
                assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
                assertThat(failure.status).isEqualTo(200);
                assertThat(failure.headers).containsKey("x-request");
                assertThat(failure.path).isEqualTo(path);
                assertThat(failure).hasMessage(problem);
                assertThat(walk.hasNext()).isFalse();
                assertThat(caller.pool().getLeased()).isZero();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"{}", "null", "''"})
    void refusesAResponseThatIsNoList(String body) {
        whenResponding(body, caller -> {
            Failure failure = failureOf(() -> caller.users.streamListUsers());
            assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
            assertThat(failure.path).isEmpty();
            assertThat(caller.pool().getLeased()).isZero();
        });
    }

    @Test
    void decodesAnItemBeforeTheNextOneIsSent() {
        Semaphore requested = new Semaphore(0);
        try (WireServer server = new WireServer((request, reply) -> {
                    reply.startChunks("application/json").chunk("[{\"_id\":\"u0\"}");
                    for (int i = 1; i < 5; i++) {
                        requested.acquireUninterruptibly();
                        reply.chunk(",{\"_id\":\"u" + i + "\"}");
                    }
                    reply.chunk("]").endChunks();
                });
                Caller caller = new Caller(server.url());
                ApiStream<User> users = caller.users.streamListUsers()) {
            Iterator<User> walk = users.iterator();
            for (int i = 0; i < 5; i++) {
                assertThat(walk.next().id()).isEqualTo("u" + i);
                requested.release();
            }
            assertThat(walk.hasNext()).isFalse();
        }
    }

    @Test
    void holdsOnToNoItemThatItHandedOut() {
        String item = "{\"_id\":\"u1\"}";
        whenResponding("[" + (item + ",").repeat(500) + item + "]", caller -> {
            List<WeakReference<User>> handedOut = new ArrayList<>();
            try (ApiStream<User> users = caller.users.streamListUsers()) {
                Iterator<User> walk = users.iterator();
                for (int i = 0; i < 400; i++) {
                    handedOut.add(new WeakReference<>(walk.next()));
                }
                System.gc();
                assertThat(handedOut).filteredOn(user -> user.get() != null).hasSizeLessThan(5);
                assertThat(walk).hasNext();
            }
        });
    }

    private static void whenResponding(String body, Consumer<Caller> test) {
        try (WireServer server = WireServer.respondingWithJson(body);
                Caller caller = new Caller(server.url())) {
            test.accept(caller);
        }
    }
}
