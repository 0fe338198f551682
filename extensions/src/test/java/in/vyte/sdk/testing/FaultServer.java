package in.vyte.sdk.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server on loopback whose behaviour a script decides, down to the byte. */
public final class FaultServer implements AutoCloseable {
    /** What happens to a request. When it returns, the next request of the connection is read, unless it was closed. */
    @FunctionalInterface
    public interface Script {
        void handle(ReceivedRequest request, RawConnection connection) throws IOException;
    }

    /** What happens to a connection before anything is read from it. */
    @FunctionalInterface
    public interface Welcome {
        void greet(RawConnection connection) throws IOException;
    }

    private final ServerSocket listener;
    private final String scheme;
    private final Welcome welcome;
    private final Script script;
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private final boolean recording;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fault-server");
        thread.setDaemon(true);
        return thread;
    });

    private FaultServer(ServerSocket listener, String scheme, Welcome welcome, Script script, boolean recording) {
        this.listener = listener;
        this.scheme = scheme;
        this.welcome = welcome;
        this.script = script;
        this.recording = recording;
        threads.execute(this::accept);
    }

    public static FaultServer start(Script script) {
        return start(connection -> {}, script);
    }

    public static FaultServer start(Welcome welcome, Script script) {
        return new FaultServer(listen(), "http", welcome, script, true);
    }

    /** Starts a server that counts requests but does not keep them. */
    public static FaultServer startForgetful(Script script) {
        return new FaultServer(listen(), "http", connection -> {}, script, false);
    }

    public static FaultServer startTls(SSLContext context, Script script) throws IOException {
        ServerSocket listener =
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new FaultServer(listener, "https", connection -> {}, script, true);
    }

    public static FaultServer startTlsWithClientCertificates(SSLContext context, Script script) throws IOException {
        SSLServerSocket listener = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        return new FaultServer(listener, "https", connection -> {}, script, true);
    }

    /** Responds to each request with the same JSON. */
    public static FaultServer respondingWith(String json) {
        return start((request, connection) -> connection.json(200, json));
    }

    public URI url() {
        String host = scheme.equals("https") ? "localhost" : "127.0.0.1";
        return URI.create(scheme + "://" + host + ":" + listener.getLocalPort());
    }

    public List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    public ReceivedRequest onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("expected one request but got " + requests.size());
        }
        return requests.get(0);
    }

    /** How many requests came in so far. */
    public int requestCount() {
        return served.get();
    }

    /** Waits until so many requests came in, for a client that does not wait for its response. */
    public synchronized void awaitRequests(int count) {
        try {
            for (int rounds = 0; served.get() < count && rounds < 100; rounds++) {
                wait(100);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How many connections were accepted so far. */
    public int connectionCount() {
        return connections.get();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                connections.incrementAndGet();
                if (listener.isClosed()) { // after the open ones were closed
                    socket.close();
                    return;
                }
                threads.execute(() -> serve(socket));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (socket instanceof SSLSocket tls) {
                tls.startHandshake();
            }
            InputStream in = new BufferedInputStream(socket.getInputStream());
            RawConnection connection = new RawConnection(socket, in);
            welcome.greet(connection);
            ReceivedRequest request = connection.isOpen() ? read(in) : null;
            while (request != null) {
                script.handle(request, connection);
                request = connection.isOpen() ? read(in) : null;
            }
        } catch (IOException e) {
            // As is to be expected of a client that gives up.
        } finally {
            open.remove(socket);
        }
    }

    private ReceivedRequest read(InputStream in) throws IOException {
        String head = readHead(in);
        if (head.isEmpty()) {
            return null;
        }
        String[] lines = head.split("\r\n");
        String[] start = lines[0].split(" ");
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        int length = Integer.parseInt(
                headers.getOrDefault("content-length", List.of("0")).get(0));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        ReceivedRequest request = new ReceivedRequest(served.get() + 1, start[0], start[1], headers, body);
        count(request);
        return request;
    }

    private synchronized void count(ReceivedRequest request) {
        if (recording) {
            requests.add(request);
        }
        served.incrementAndGet();
        notifyAll();
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int last4 = 0;
        while (last4 != 0x0d0a0d0a) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
            last4 = last4 << 8 | next;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
