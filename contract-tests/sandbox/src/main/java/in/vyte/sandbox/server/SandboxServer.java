package in.vyte.sandbox.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.RecordedCall;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The HTTP side of the sandbox, on a port of the loopback interface: receives, records, strikes with faults, answers.
 */
public final class SandboxServer implements AutoCloseable {
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // Else the JDK's server holds back each second packet of an answer for 40 ms, waiting for an acknowledgement.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final Dispatcher dispatcher;
    private final HttpServer http;
    private final ExecutorService workers = Executors.newCachedThreadPool(SandboxServer::daemon);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(SandboxServer::daemon);
    private final FaultPlan faults = new FaultPlan();
    private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();

    /**
     * Starts a server.
     *
     * @param dispatcher answers the requests
     * @param port the port, 0 for any free one
     * @throws IOException if the port cannot be used
     */
    public SandboxServer(Dispatcher dispatcher, int port) throws IOException {
        this.dispatcher = dispatcher;
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.setExecutor(workers);
        http.createContext("/", this::handle);
        http.start();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "vyte-sandbox");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns where the server listens, without a slash at the end. */
    public URI baseUri() {
        InetSocketAddress address = http.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
    }

    /**
     * Plans a fault, after those planned already.
     *
     * @param fault what is to go wrong
     */
    public void inject(Fault fault) {
        faults.add(fault);
    }

    /** Forgets the faults planned. */
    public void clearFaults() {
        faults.clear();
    }

    /** Returns the calls received so far, a copy. */
    public List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    /** Forgets the calls received and the faults planned. */
    public void reset() {
        calls.clear();
        faults.clear();
    }

    /** Stops at once; calls under way are broken off. */
    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
        timer.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = received(exchange);
        Optional<Router.Route> route = dispatcher.route(request);
        String operationId = route.map(found -> found.operation().id()).orElse(null);
        Optional<Fault> fault = faults.take(operationId);
        Answer proper =
                fault.isEmpty() || fault.get().carriedOut() ? dispatcher.answer(route, request) : new Answer(0, "", "");
        Outcome outcome = fault.map(strike -> Outcome.of(strike, proper)).orElseGet(() -> Outcome.of(proper));
        calls.add(new RecordedCall(
                operationId,
                request.method(),
                request.path(),
                request.query(),
                request.body(),
                outcome.status(),
                outcome.contentType(),
                outcome.body()));
        Duration delay = fault.map(Fault::delay).orElse(Duration.ZERO);
        if (delay.isZero()) {
            outcome.send(exchange);
        } else { // no thread waits with the caller
            timer.schedule(
                    () -> workers.execute(() -> sendQuietly(outcome, exchange)), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private static Request received(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Request(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(body, StandardCharsets.UTF_8));
    }

    private static void sendQuietly(Outcome outcome, HttpExchange exchange) {
        try {
            outcome.send(exchange);
        } catch (IOException callerLeft) {
            exchange.close();
        }
    }
}
