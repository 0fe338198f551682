package in.vyte.spring;

import in.vyte.sdk.CallObserver;
import in.vyte.sdk.VyteClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timers, spans and gauges, where Micrometer is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ObservationRegistry.class, MeterRegistry.class})
class VyteObservationConfiguration {
    /** Without a registry of the application, whatever is observed goes nowhere. */
    @Bean
    CallObserver vyteObserver(ObjectProvider<ObservationRegistry> observations, ObjectProvider<MeterRegistry> meters) {
        return new MicrometerObserver(
                observations.getIfAvailable(() -> ObservationRegistry.NOOP),
                meters.getIfAvailable(() -> Metrics.globalRegistry));
    }

    @Bean
    PoolMetrics vytePoolMetrics(ObjectProvider<VyteClient> clients) {
        return new PoolMetrics(clients);
    }
}
