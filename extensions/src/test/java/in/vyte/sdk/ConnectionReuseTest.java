package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.TestTls;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request goes over a used connection only if that is silent, and one that must not be sent twice if it is alive. */
class ConnectionReuseTest {
    private final Semaphore done = new Semaphore(0);
    private FaultServer server;

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "TLS: {0}")
    @ValueSource(booleans = {false, true})
    void postsShareAConnection(boolean isSecure) throws IOException {
        try (VyteClient vyte = client(isSecure, (request, connection) -> connection.json(200, EVENT))) {
            confirm(vyte, 3);
        }

        assertThat(server.connectionCount()).isEqualTo(1);
    }

    @ParameterizedTest(name = "TLS: {0}")
    @ValueSource(booleans = {false, true})
    void aPostGetsAnotherConnectionIfTheServerClosedTheFirst(boolean isSecure) throws IOException {
        FaultServer.Script closing = (request, connection) -> {
            connection.json(200, EVENT);
            connection.close();
            done.release();
        };
        try (VyteClient vyte = client(isSecure, closing)) {
            confirm(vyte, 1);
            done.acquireUninterruptibly();
            confirm(vyte, 1);
        }

        assertThat(server.requestCount()).isEqualTo(2);
        assertThat(server.connectionCount()).isEqualTo(2);
    }

    @ParameterizedTest(name = "TLS: {0}")
    @ValueSource(booleans = {false, true})
    void aPostGetsAnotherConnectionIfTheServerWentOnTalking(boolean isSecure) throws IOException {
        Semaphore returned = new Semaphore(0);
        FaultServer.Script talkative = (request, connection) -> {
            connection.json(200, EVENT);
            if (request.number() == 1) {
                returned.acquireUninterruptibly();
                connection.send("HTTP/1.1 408 Too late\r\n\r\n");
                done.release();
            }
        };
        try (VyteClient vyte = client(isSecure, talkative)) {
            confirm(vyte, 1);
            returned.release();
            done.acquireUninterruptibly();
            confirm(vyte, 1);
        }

        assertThat(server.requestCount()).isEqualTo(2);
        assertThat(server.connectionCount()).isEqualTo(2);
    }

    @ParameterizedTest(name = "TLS: {0}")
    @ValueSource(booleans = {false, true})
    void aGetNeverGetsAResponseToNoRequest(boolean isSecure) throws IOException {
        Semaphore returned = new Semaphore(0);
        FaultServer.Script talkative = (request, connection) -> {
            connection.json(200, EVENT);
            if (request.number() == 1) {
                returned.acquireUninterruptibly();
                connection.json(200, "{\"_id\":\"stray\"}");
                done.release();
                connection.waitForClientToLeave();
            }
        };
        try (VyteClient vyte = client(isSecure, talkative)) {
            vyte.events().getEvent("e1");
            returned.release();
            done.acquireUninterruptibly();

            assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
        }

        assertThat(server.connectionCount()).isEqualTo(2);
    }

    private VyteClient client(boolean isSecure, FaultServer.Script script) throws IOException {
        server = isSecure ? FaultServer.startTls(TestTls.context(), script) : FaultServer.start(script);
        return Clients.of(server).sslContext(TestTls.context()).build();
    }

    private static void confirm(VyteClient vyte, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(vyte.events().confirmEvent("e1").id()).isEqualTo("e1");
        }
    }
}
