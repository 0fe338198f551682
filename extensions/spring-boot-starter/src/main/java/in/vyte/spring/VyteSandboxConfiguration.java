package in.vyte.spring;

import in.vyte.sandbox.VyteSandbox;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A local Vyte that the client talks to, for {@code @SpringBootTest(properties = "vyte.sandbox.enabled=true")}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(VyteSandbox.class)
@ConditionalOnProperty("vyte.sandbox.enabled")
class VyteSandboxConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    VyteSandbox vyteSandbox() {
        return VyteSandbox.start();
    }

    @Bean
    @ConditionalOnMissingBean
    VyteConnectionDetails vyteConnectionDetails(VyteSandbox sandbox) {
        return new VyteConnectionDetails() {
            @Override
            public URI baseUrl() {
                return sandbox.baseUri();
            }

            @Override
            public String apiKey() {
                return sandbox.apiKey();
            }
        };
    }
}
