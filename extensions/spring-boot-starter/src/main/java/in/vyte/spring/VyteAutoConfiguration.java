package in.vyte.spring;

import in.vyte.sdk.CallObserver;
import in.vyte.sdk.VyteClient;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Creates a {@link VyteClient} unless the application has one. Everything else needs its library on the class path. */
@AutoConfiguration
@EnableConfigurationProperties(VyteProperties.class)
@Import({
    VyteObservationConfiguration.class,
    VyteHealthConfiguration.class,
    VyteWebhookConfiguration.class,
    VyteSandboxConfiguration.class
})
public class VyteAutoConfiguration {
    /** Called by Spring. */
    public VyteAutoConfiguration() {}

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    VyteClient vyteClient(
            VyteProperties properties,
            ObjectProvider<VyteConnectionDetails> details,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<CallObserver> observers,
            ObjectProvider<VyteClientCustomizer> customizers) {
        VyteConnectionDetails connection = details.getIfAvailable(() -> new FromProperties(properties));
        ClientFactory factory = new ClientFactory(properties, connection);
        String bundle = properties.sslBundle();
        if (bundle != null) {
            factory.trust(bundles.getObject().getBundle(bundle));
        }
        List<CallObserver> all = observers.orderedStream().toList();
        if (!all.isEmpty()) {
            factory.observe(new CompositeCallObserver(all));
        }
        return factory.create(customizers.orderedStream());
    }

    private record FromProperties(VyteProperties properties) implements VyteConnectionDetails {
        @Override
        public @Nullable URI baseUrl() {
            return properties.baseUrl();
        }

        @Override
        public @Nullable String apiKey() {
            return properties.apiKey();
        }
    }
}
