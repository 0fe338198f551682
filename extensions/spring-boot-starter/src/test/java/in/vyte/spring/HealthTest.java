package in.vyte.spring;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sdk.VyteClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HealthTest {
    private final ApplicationContextRunner applications = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(VyteAutoConfiguration.class))
            .withPropertyValues("vyte.sandbox.enabled=true")
            .withClassLoader(new FilteredClassLoader("org.springframework.boot.health"));

    @Test
    void isNotCheckedUnlessItIsSwitchedOn() {
        applications.run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void reportsWhetherVyteAcceptsTheKey() {
        applications.withPropertyValues("management.health.vyte.enabled=true").run(context -> {
            assertThat(context.getBean(HealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.UP);
            assertThat(context.getBean(VyteSandbox.class).calls())
                    .extracting(RecordedCall::operationId)
                    .containsExactly("testAuth");
        });
    }

    @Test
    void costsOneCallEachMinute() {
        AtomicLong now = new AtomicLong();
        try (VyteSandbox sandbox = VyteSandbox.start();
                VyteClient vyte = VyteClient.builder()
                        .baseUrl(sandbox.baseUri())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            VyteHealth health = new VyteHealth(vyte, now::get);
            assertThat(health.problem()).isEmpty();
            sandbox.inject(Fault.status(401).on("testAuth"));

            assertThat(health.problem()).isEmpty();
            now.addAndGet(Duration.ofMinutes(1).toNanos());
            assertThat(health.problem()).isPresent();
            assertThat(health.problem()).isPresent();

            assertThat(sandbox.calls()).hasSize(2);
        }
    }
}
