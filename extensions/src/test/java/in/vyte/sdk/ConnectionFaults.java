package in.vyte.sdk;

import in.vyte.sdk.Fault.Expected;
import in.vyte.sdk.Fault.Scene;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.RawConnection;
import in.vyte.sdk.testing.ReceivedRequest;
import in.vyte.sdk.testing.TestTls;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Faults of the way to the server and back. */
final class ConnectionFaults {
    private static final String EVENT = "{\"_id\":\"e1\"}";
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final String RESET = "the connection failed: the server reset it; the request may have arrived";
    private static final String CLOSED =
            "the connection failed: the server closed it too early; the request may have arrived";
    private static final String SILENT = "the server did not respond in time; the request may have arrived";

    private ConnectionFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.add(neverLeft(
                "connection refused",
                ConnectionFaults::refused,
                "VyteConnectionException",
                unreached("connection refused")));
        faults.add(neverLeft(
                "unknown host",
                ConnectionFaults::unknownHost,
                "VyteConnectionException",
                unreached("the host was not found")));
        faults.add(neverLeft(
                "connect timeout",
                FullServer::new,
                "VyteTimeoutException",
                "the connection was not made in time; the request never left"));
        faults.add(same("TLS with an untrusted certificate", ConnectionFaults::untrusted, tlsFailed()));
        faults.add(neverLeft(
                "closed in the TLS handshake",
                ConnectionFaults::closedInHandshake,
                "VyteConnectionException",
                "the TLS handshake failed; the request never left"));
        faults.add(retried(
                "no response", () -> silent((request, connection) -> connection.waitForClientToLeave()), timeout()));
        faults.add(retried("no body after the head", () -> silent(new Beginning("")), timeout()));
        faults.add(retried("half a body, then silence", () -> silent(new Beginning("{\"_i")), timeout()));
        faults.add(retried("a long body that stops", () -> silent(new LongBeginning()), timeout()));
        faults.add(same("a body that trickles", ConnectionFaults::trickling, callTimeout()));
        faults.add(retriedUnseen("reset in the request", ConnectionFaults::resetInRequest, RESET));
        faults.add(retried("reset before the head", () -> reset(""), broken(RESET)));
        faults.add(retried("reset in the head", () -> reset("HTTP/1.1 200 OK\r\nContent-"), broken(RESET)));
        faults.add(retried("reset in the body", () -> reset(head(100) + "{\"_i"), broken(RESET)));
        faults.add(retried("closed in the body", () -> closing(head(100) + "{\"_i"), broken(CLOSED)));
        faults.add(same("a stale pooled connection", () -> staleAfter(1), Expected.value(1)));
        faults.add(same("closed after each response", () -> staleAfter(3), Expected.value(1)));
        faults.add(same("responded before the request is read", ConnectionFaults::early, Expected.value(1)));
        faults.add(same("two responses to one request", ConnectionFaults::respondedTwice, Expected.value(1)));
        return faults;
    }

    private static Expected tlsFailed() {
        String problem = "the TLS handshake failed: the authority of the server's certificate is unknown";
        return new Expected(1, 0, "VyteConnectionException", problem + "; the request never left");
    }

    private static String unreached(String why) {
        return "the server could not be reached: " + why + "; the request never left";
    }

    private static Expected timeout() {
        return new Expected(3, 3, "VyteTimeoutException", SILENT);
    }

    private static Expected callTimeout() {
        String problem = "the call was not done in time; the request may have arrived";
        return new Expected(1, 1, "VyteTimeoutException", problem);
    }

    private static Expected broken(String problem) {
        return new Expected(3, 3, "VyteConnectionException", problem);
    }

    private static Fault neverLeft(String name, Fault.Setting setting, String type, String problem) {
        return same(name, setting, new Expected(3, 0, type, problem));
    }

    private static Fault same(String name, Fault.Setting setting, Expected expected) {
        return new Fault(name, setting, expected, expected);
    }

    private static Fault retried(String name, Fault.Setting setting, Expected expected) {
        return new Fault(name, setting, expected, new Expected(1, 1, expected.type(), expected.problem()));
    }

    private static Fault retriedUnseen(String name, Fault.Setting setting, String problem) {
        String type = "VyteConnectionException";
        return new Fault(name, setting, new Expected(3, 0, type, problem), new Expected(1, 0, type, problem));
    }

    private static String head(int length) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static Scene refused() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Scene(URI.create("http://127.0.0.1:" + closed.getLocalPort()), null, options -> options);
        }
    }

    /** No resolver looks up a label of more than 63 characters. */
    private static Scene unknownHost() {
        URI url = URI.create("http://" + "x".repeat(64) + ".invalid");
        return new Scene(url, null, VyteClientBuilder::allowInsecureHttp);
    }

    private static Scene untrusted() throws IOException {
        return Scene.of(FaultServer.startTls(TestTls.context(), (request, connection) -> connection.json(200, EVENT)));
    }

    private static Scene closedInHandshake() {
        FaultServer server = FaultServer.start(RawConnection::close, (request, connection) -> {});
        URI url = URI.create("https://127.0.0.1:" + server.url().getPort());
        return new Scene(url, server, options -> options);
    }

    private static Scene silent(FaultServer.Script script) {
        return Scene.of(FaultServer.start(script), options -> options.responseTimeout(SHORT));
    }

    private static Scene trickling() {
        FaultServer server = FaultServer.start((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                connection.send("1\r\n \r\n");
            }
        });
        return Scene.of(server, options -> options.callTimeout(Duration.ofMillis(750)));
    }

    private static Scene resetInRequest() {
        FaultServer.Welcome rude = connection -> {
            connection.readOneByte();
            connection.reset();
        };
        return Scene.of(FaultServer.start(rude, (request, connection) -> {}));
    }

    private static Scene reset(String beginning) {
        return Scene.of(FaultServer.start((request, connection) -> {
            connection.send(beginning);
            connection.reset();
        }));
    }

    private static Scene closing(String beginning) {
        return Scene.of(FaultServer.start((request, connection) -> {
            connection.send(beginning);
            connection.close();
        }));
    }

    private static Scene early() {
        return Scene.of(FaultServer.start(connection -> connection.json(200, EVENT), (request, connection) -> {}));
    }

    /** Sends a head and a part of the body, and then nothing. */
    private record Beginning(String body) implements FaultServer.Script {
        @Override
        public void handle(ReceivedRequest request, RawConnection connection) throws IOException {
            connection.send(head(100) + body);
            connection.waitForClientToLeave();
        }
    }

    /** Sends more than is read ahead, and then nothing: the call can no longer be retried. */
    private record LongBeginning() implements FaultServer.Script {
        @Override
        public void handle(ReceivedRequest request, RawConnection connection) throws IOException {
            connection.send(head(1_000_000) + " ".repeat(100_000));
            connection.waitForClientToLeave();
        }
    }

    /** A listener whose queue is full, so that the system leaves further connections without a response. */
    private static final class FullServer extends Scene {
        private final List<Closeable> open = new ArrayList<>();

        FullServer() throws IOException {
            this(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }

        private FullServer(ServerSocket listener) throws IOException {
            super(
                    URI.create("http://127.0.0.1:" + listener.getLocalPort()),
                    null,
                    options -> options.connectTimeout(SHORT));
            open.add(listener);
            fill(listener.getLocalPort());
        }

        private void fill(int port) throws IOException {
            while (true) {
                Socket socket = new Socket();
                open.add(socket);
                try {
                    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
                } catch (SocketTimeoutException full) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (Closeable socket : open) {
                socket.close();
            }
        }
    }

    /** Closes the connection behind the client's back after each of the first responses. */
    private static Scene staleAfter(int responses) {
        Semaphore closed = new Semaphore(0);
        FaultServer server = FaultServer.start((request, connection) -> {
            connection.json(200, EVENT);
            if (request.number() <= responses) {
                connection.close();
                closed.release();
            }
        });
        return new Scene(server.url(), server, options -> options) {
            @Override
            void prepare(Runnable call) {
                for (int i = 0; i < responses; i++) {
                    call.run();
                    closed.acquireUninterruptibly();
                }
                prepared();
            }
        };
    }

    /**
     * Responds to the first request twice, so that the second response waits for the next request on the connection.
     */
    private static Scene respondedTwice() {
        FaultServer server = FaultServer.start((request, connection) -> {
            if (request.number() == 1) {
                String response = head(12) + "{\"_id\":\"e0\"}";
                connection.send(response + response);
                connection.waitForClientToLeave();
            }
            connection.json(200, EVENT);
        });
        return new Scene(server.url(), server, options -> options) {
            @Override
            void prepare(Runnable call) {
                call.run();
                prepared();
            }
        };
    }
}
