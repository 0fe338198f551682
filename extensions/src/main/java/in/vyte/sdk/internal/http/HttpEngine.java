package in.vyte.sdk.internal.http;

import in.vyte.sdk.call.PoolStats;
import java.lang.ref.Cleaner;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What clients that share connections have in common: the HttpClient and its pool. Clients and calls refer to it; when
 * none does any more, it is closed as by {@link #close}. Thread-safe.
 */
public final class HttpEngine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpEngine.class);
    private static final Cleaner CLEANER = Cleaner.create();
    private static final AtomicBoolean WARNED = new AtomicBoolean();

    private final HttpClient httpClient;
    private final HttpHost host;
    private final URI baseUrl;
    private final RequestConfig requestConfig;
    private final Timing timing;
    private final DoubleSupplier random;
    private final Resources resources;
    private final Cleaner.Cleanable cleanable;

    private HttpEngine(HttpClient client, Resources resources, URI baseUrl, Timing timing, DoubleSupplier random) {
        this.httpClient = client;
        this.host = HttpHost.create(baseUrl);
        this.baseUrl = baseUrl;
        this.requestConfig = configOf(client);
        this.timing = timing;
        this.random = random;
        this.resources = resources;
        this.cleanable = CLEANER.register(this, resources);
    }

    /** Creates an engine with an HttpClient of its own. */
    public static HttpEngine create(HttpSettings settings, URI baseUrl, Timing timing, DoubleSupplier random) {
        PoolingHttpClientConnectionManager pool = HttpClients.pool(settings);
        HttpClient client = HttpClients.client(pool, settings, timing);
        return new HttpEngine(client, new Resources(pool, settings.maxIdle()), baseUrl, timing, random);
    }

    /** Creates an engine over an HttpClient that the user built and closes. */
    public static HttpEngine over(HttpClient foreign, URI baseUrl, Timing timing, DoubleSupplier random) {
        return new HttpEngine(foreign, new Resources(null, Duration.ZERO), baseUrl, timing, random);
    }

    /** Returns the HTTP proxy that the JVM uses for a URL, null if there is none. */
    public static @Nullable URI systemProxy(URI url) {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return null;
        }
        return selector.select(url).stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .map(proxy -> (InetSocketAddress) proxy.address())
                .map(address -> URI.create("http://" + address.getHostString() + ":" + address.getPort()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the connections, null if the HttpClient is the user's. */
    public @Nullable PoolingHttpClientConnectionManager pool() {
        return resources.pool;
    }

    /** Returns how the pool is used, empty if the HttpClient is the user's. */
    public Optional<PoolStats> poolStats() {
        return Optional.ofNullable(resources.pool).map(pool -> {
            org.apache.hc.core5.pool.PoolStats stats = pool.getTotalStats();
            return new PoolStats(stats.getLeased(), stats.getAvailable(), stats.getPending(), stats.getMax());
        });
    }

    /** Returns the base URL of the API. */
    public URI baseUrl() {
        return baseUrl;
    }

    HttpClient httpClient() {
        return httpClient;
    }

    HttpHost host() {
        return host;
    }

    /** The configuration of the HttpClient, for what the SDK does not set. */
    RequestConfig requestConfig() {
        return requestConfig;
    }

    /** Returns whether the SDK built the HttpClient. It then notes how far requests get, and does not retry. */
    boolean isOwn() {
        return resources.pool != null;
    }

    Timing timing() {
        return timing;
    }

    DoubleSupplier random() {
        return random;
    }

    boolean isClosed() {
        return resources.closed;
    }

    /**
     * Registers a request, which is cancelled when this is closed.
     *
     * @throws IllegalStateException if this is closed
     */
    void begin(HttpUriRequestBase request) {
        resources.requests.add(request);
        if (resources.closed) { // checked after adding: the thread that closes cancels what was added before
            resources.requests.remove(request);
            throw new IllegalStateException("The VyteClient is closed");
        }
    }

    void end(HttpUriRequestBase request) {
        resources.requests.remove(request);
        resources.closeIdleLater();
    }

    /** Closes the connections that are idle since a time of {@link System#nanoTime}. */
    void closeIdleSince(long nanoTime) {
        PoolingHttpClientConnectionManager pool = resources.pool;
        if (pool != null) {
            pool.closeIdle(TimeValue.ofMilliseconds((System.nanoTime() - nanoTime) / 1_000_000));
        }
    }

    /** Returns the number of connections if all are in use, otherwise 0. */
    int exhaustedConnections() {
        PoolingHttpClientConnectionManager pool = resources.pool;
        return pool != null && pool.getTotalStats().getLeased() >= pool.getMaxTotal() ? pool.getMaxTotal() : 0;
    }

    /** Rejects further calls, ends those in flight, and closes the connections. */
    @Override
    public void close() {
        resources.close();
        cleanable.clean();
    }

    private static RequestConfig configOf(HttpClient client) {
        RequestConfig config = client instanceof Configurable configurable ? configurable.getConfig() : null;
        return config == null ? RequestConfig.DEFAULT : config;
    }

    /** What is closed. It must not refer to the engine, which would then never be collected. */
    private static final class Resources implements Runnable {
        private final @Nullable PoolingHttpClientConnectionManager pool;
        private final Duration maxIdle;
        private final Set<HttpUriRequestBase> requests = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean checksIdle = new AtomicBoolean();
        private volatile @Nullable Future<?> idleCheck;
        private volatile boolean closed;

        Resources(@Nullable PoolingHttpClientConnectionManager pool, Duration maxIdle) {
            this.pool = pool;
            this.maxIdle = maxIdle;
        }

        void close() {
            closed = true;
            if (pool != null) {
                // First, so that the connection of a cancelled call does not serve one that waits
                pool.close(CloseMode.IMMEDIATE);
            }
            requests.forEach(HttpUriRequestBase::cancel);
            Future<?> check = idleCheck;
            if (check != null) {
                check.cancel(false);
            }
        }

        /** HttpClient notices that a server closed a connection only when it uses the connection again. */
        void closeIdleLater() {
            if (pool != null && !checksIdle.get() && checksIdle.compareAndSet(false, true)) {
                idleCheck = Watchdog.later(maxIdle, this::closeIdle);
            }
        }

        private void closeIdle() {
            checksIdle.set(false);
            if (pool != null && !closed) {
                pool.closeIdle(TimeValue.of(maxIdle));
                if (pool.getTotalStats().getAvailable() > 0) {
                    closeIdleLater();
                }
            }
        }

        @Override
        public void run() {
            if (!closed && pool != null) {
                if (WARNED.compareAndSet(false, true)) {
                    LOG.warn("A VyteClient was dropped without being closed. Close clients, or share one.");
                }
                close();
            }
        }
    }
}
