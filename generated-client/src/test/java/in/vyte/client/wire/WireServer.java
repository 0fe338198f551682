package in.vyte.client.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP/1.1 server on a loopback port. It records requests and responds to each by a script. Thread-safe. */
public final class WireServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Script script;
    private final Queue<WireRequest> requests = new ConcurrentLinkedQueue<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(WireServer::daemon);
    private final AtomicInteger connections = new AtomicInteger();

    /** Responds to requests. */
    @FunctionalInterface
    public interface Script {
        /** Responds to one request; a response that is not written leaves the client waiting. */
        void respond(WireRequest request, WireReply reply) throws IOException;
    }

    /** Starts a server. */
    public WireServer(Script script) {
        this.script = script;
        try {
            this.listener = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        threads.execute(this::accept);
    }

    /** Starts a server that responds to every request with the same status, content type and body. */
    public static WireServer respondingWith(int status, String contentType, String body) {
        return new WireServer((request, reply) -> reply.send(status, contentType, body));
    }

    /** Starts a server that responds to every request with 200 and a JSON body. */
    public static WireServer respondingWithJson(String body) {
        return respondingWith(200, "application/json", body);
    }

    /** Returns the address of this server. */
    public URI url() {
        return URI.create("http://localhost:" + listener.getLocalPort());
    }

    /** Returns all requests that arrived until now. */
    public List<WireRequest> requests() {
        return List.copyOf(requests);
    }

    /** Returns the one request that arrived. */
    public WireRequest onlyRequest() {
        List<WireRequest> all = requests();
        if (all.size() != 1) {
            throw new AssertionError("Expected one request but there were " + all);
        }
        return all.get(0);
    }

    /** Returns how many connections were opened to this server. */
    public int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        closeQuietly(listener);
        sockets.forEach(WireServer::closeQuietly);
        threads.shutdown();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                sockets.add(socket);
                if (listener.isClosed()) { // after the open ones were closed
                    closeQuietly(socket);
                    return;
                }
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException | RejectedExecutionException e) {
            // The listener was closed, which ends the server.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (WireRequest request = WireRequest.read(in); request != null; request = WireRequest.read(in)) {
                requests.add(request);
                script.respond(request, new WireReply(socket));
            }
        } catch (IOException gone) {
            // The client, or the script, closed the connection.
        } finally {
            sockets.remove(socket);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "wire-server");
        thread.setDaemon(true);
        return thread;
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception alreadyClosed) {
            // There is nothing left to close.
        }
    }
}
