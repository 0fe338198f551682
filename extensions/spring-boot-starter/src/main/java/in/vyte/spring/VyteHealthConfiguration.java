package in.vyte.spring;

import in.vyte.sdk.VyteClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health of the connection to Vyte, off by default as it costs a call. Its types moved with Spring Boot 4. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("management.health.vyte.enabled")
class VyteHealthConfiguration {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.springframework.boot.actuate.health.HealthIndicator.class)
    static class SpringBoot3 {
        @Bean
        org.springframework.boot.actuate.health.HealthIndicator vyteHealthIndicator(VyteClient vyte) {
            VyteHealth health = new VyteHealth(vyte, System::nanoTime);
            return () -> health.problem()
                    .map(problem -> org.springframework.boot.actuate.health.Health.down(problem)
                            .build())
                    .orElseGet(() ->
                            org.springframework.boot.actuate.health.Health.up().build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.springframework.boot.health.contributor.HealthIndicator.class)
    static class SpringBoot4 {
        @Bean
        org.springframework.boot.health.contributor.HealthIndicator vyteHealthIndicator(VyteClient vyte) {
            VyteHealth health = new VyteHealth(vyte, System::nanoTime);
            return () -> health.problem()
                    .map(problem -> org.springframework.boot.health.contributor.Health.down(problem)
                            .build())
                    .orElseGet(() -> org.springframework.boot.health.contributor.Health.up()
                            .build());
        }
    }
}
