package in.vyte.sandbox.internal.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sandbox.control.SandboxClock;
import java.io.IOException;
import java.lang.System.Logger.Level;
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
import java.util.concurrent.atomic.AtomicBoolean;

/** The HTTP side of the sandbox: receives, records, applies faults, responds. Thread-safe. */
public final class SandboxServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("in.vyte.sandbox");
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // Else the JDK's server holds back each second packet of a response for 40 ms, waiting for an acknowledgement.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final Dispatcher api;
    private final Dispatcher control;
    private final SandboxClock clock;
    private final HttpServer http;
    private final ExecutorService workers = Executors.newCachedThreadPool(SandboxServer::daemon);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(SandboxServer::daemon);
    private final FaultQueue faults = new FaultQueue();
    private final DelayedRequests delayed;
    private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();
    private final AtomicBoolean hinted = new AtomicBoolean();

    /**
     * Starts a server.
     *
     * @param api responds to calls of the API, which are recorded and struck by faults
     * @param control responds to calls that control the sandbox
     * @param clock the time in the sandbox
     * @param address where to listen
     * @throws IOException if the address cannot be used
     */
    public SandboxServer(Dispatcher api, Dispatcher control, SandboxClock clock, InetSocketAddress address)
            throws IOException {
        this.api = api;
        this.control = control;
        this.clock = clock;
        this.delayed = new DelayedRequests(clock);
        this.http = HttpServer.create(address, 0);
        http.setExecutor(workers);
        http.createContext("/", this::handle);
        http.start();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "vyte-sandbox");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns where the server is found from this machine, without a slash at the end. */
    public URI baseUri() {
        InetSocketAddress bound = http.getAddress();
        InetAddress address =
                bound.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound.getAddress();
        String host = address.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort());
    }

    /**
     * Plans a fault, after those planned already.
     *
     * @param fault the fault
     */
    public void inject(Fault fault) {
        faults.add(fault);
    }

    /** Returns the faults still to be applied. */
    public List<Fault> faults() {
        return faults.left();
    }

    /** Forgets the faults planned. */
    public void clearFaults() {
        faults.clear();
    }

    /** Returns the calls received so far, a copy. */
    public List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    /** Carries out the delayed requests that are due. */
    public void catchUp() {
        delayed.carryOut();
    }

    /** Forgets the calls received, the faults planned and the requests delayed. */
    public void reset() {
        delayed.clear();
        calls.clear();
        faults.clear();
        hinted.set(false);
    }

    /** Stops at once; calls in flight are aborted. */
    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
        timer.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = received(exchange);
        Optional<Router.Route> controlRoute = control.route(request);
        if (controlRoute.isPresent()) {
            WireResponse.of(control.respond(controlRoute, request)).send(exchange);
        } else {
            handle(request, exchange);
        }
    }

    private void handle(Request request, HttpExchange exchange) throws IOException {
        catchUp();
        Optional<Router.Route> route = api.route(request);
        String operationId = route.map(found -> found.operation().id()).orElse(null);
        Optional<Fault> fault = faults.take(operationId);
        Response proper = carryOut(route, request, fault);
        warn(proper.hint());
        WireResponse response = fault.map(ordered -> WireResponse.of(ordered, proper, clock.instant()))
                .orElseGet(() -> WireResponse.of(proper));
        calls.add(new RecordedCall(
                operationId,
                request.method(),
                request.path(),
                request.query(),
                request.body(),
                response.status(),
                response.contentType(),
                response.body()));
        Duration delay = fault.map(Fault::delay).orElse(Duration.ZERO);
        if (delay.isZero()) {
            response.send(exchange);
        } else { // no thread waits with the caller
            timer.schedule(
                    () -> workers.execute(() -> sendQuietly(response, exchange)),
                    delay.toNanos(),
                    TimeUnit.NANOSECONDS);
        }
    }

    /** Returns the proper response, which is of no interest where a fault puts another in its place. */
    private Response carryOut(Optional<Router.Route> route, Request request, Optional<Fault> fault) {
        if (fault.isEmpty() || fault.get().effect() == Fault.Effect.STALE_LIST) {
            return api.respond(route, request);
        }
        Fault ordered = fault.get();
        if (ordered.carriedOut() && ordered.lag().isZero()) {
            return api.respond(route, request);
        }
        if (ordered.carriedOut()) {
            delayed.add(clock.instant().plus(ordered.lag()), () -> api.respond(route, request));
        }
        return new Response(0, "", "");
    }

    private void warn(String hint) {
        if (!hint.isEmpty() && hinted.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, hint);
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

    private static void sendQuietly(WireResponse response, HttpExchange exchange) {
        try {
            response.send(exchange);
        } catch (IOException ignored) {
            exchange.close();
        }
    }
}
