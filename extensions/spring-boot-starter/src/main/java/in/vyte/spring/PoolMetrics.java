package in.vyte.spring;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.call.PoolStats;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Gauges of the pool of connections: {@code vyte.client.pool.connections} by {@code state}, which is {@code leased} or
 * {@code available}; {@code vyte.client.pool.pending}, the calls that wait for a connection; and
 * {@code vyte.client.pool.max}. There are none for a client on the application's own {@code HttpClient}, nor for
 * several clients.
 */
record PoolMetrics(ObjectProvider<VyteClient> clients) implements MeterBinder {
    private static final String CONNECTIONS = "vyte.client.pool.connections";

    @Override
    public void bindTo(MeterRegistry registry) {
        clients.ifUnique(client -> {
            if (client.poolStats().isPresent()) {
                gauge(CONNECTIONS, client, PoolStats::leased)
                        .tag("state", "leased")
                        .register(registry);
                gauge(CONNECTIONS, client, PoolStats::available)
                        .tag("state", "available")
                        .register(registry);
                gauge("vyte.client.pool.pending", client, PoolStats::pending).register(registry);
                gauge("vyte.client.pool.max", client, PoolStats::max).register(registry);
            }
        });
    }

    private static Gauge.Builder<VyteClient> gauge(String name, VyteClient client, ToIntFunction<PoolStats> value) {
        return Gauge.builder(
                name, client, pool -> pool.poolStats().map(value::applyAsInt).orElse(0));
    }
}
