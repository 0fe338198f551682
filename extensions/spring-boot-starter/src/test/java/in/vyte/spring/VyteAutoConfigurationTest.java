package in.vyte.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sdk.CallObserver;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.UnauthorizedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class VyteAutoConfigurationTest {
    private static final String KEY = "fake-key-of-an-application";

    private final ApplicationContextRunner applications =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(VyteAutoConfiguration.class));

    @Test
    void createsAClientFromTheProperties() {
        try (VyteSandbox sandbox = VyteSandbox.builder().apiKey(KEY).start()) {
            applications
                    .withPropertyValues("vyte.api-key=" + KEY, "vyte.base-url=" + sandbox.baseUri())
                    .run(context -> assertThat(
                                    context.getBean(VyteClient.class).events().listEvents())
                            .isNotEmpty());
        }
    }

    @Test
    void startsASandboxForTests() {
        applications.withPropertyValues("vyte.sandbox.enabled=true").run(context -> {
            context.getBean(VyteClient.class).events().listEvents();

            assertThat(context.getBean(VyteSandbox.class).calls())
                    .extracting(RecordedCall::operationId)
                    .contains("listEvents");
        });
    }

    @Test
    void backsOffIfTheApplicationHasAClient() {
        applications
                .withUserConfiguration(OwnClient.class)
                .run(context ->
                        assertThat(context).hasSingleBean(VyteClient.class).hasBean("ownClient"));
    }

    @Test
    void closesTheClientAfterTheBeansThatUseIt() {
        applications
                .withPropertyValues("vyte.sandbox.enabled=true")
                .withUserConfiguration(CallsAtTheEnd.class)
                .run(context -> {
                    VyteClient vyte = context.getBean(VyteClient.class);
                    List<Integer> seen = context.getBean(CallsAtTheEnd.LastCall.class).events;

                    context.close();

                    assertThat(seen).hasSize(1);
                    assertThatIllegalStateException()
                            .isThrownBy(() -> vyte.events().listEvents());
                });
    }

    @Test
    void doesNotStartWithoutAKey() {
        applications.run(context ->
                assertThat(context).hasFailed().getFailure().rootCause().hasMessageContaining("API key"));
    }

    @ParameterizedTest
    @CsvSource({
        "base-url, ftp://10.0.0.1",
        "api-key, 'secret key'",
        "connect-timeout, -1s",
        "max-connections, 0",
        "retry.max-attempts, 0",
        "proxy.url, ftp://10.0.0.1"
    })
    void namesAPropertyThatIsWrongButNotItsValue(String property, String value) {
        applications
                .withPropertyValues("vyte.api-key=" + KEY, "vyte." + property + "=" + value)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .satisfies(cause -> assertThat(context.getStartupFailure())
                                .hasStackTraceContaining("vyte." + property + ": ")
                                .satisfies(failure ->
                                        assertThat(failure.getMessage()).doesNotContain("secret key", "10.0.0.1"))));
    }

    @Test
    void customizersRunAfterTheProperties() {
        applications
                .withPropertyValues("vyte.sandbox.enabled=true")
                .withBean(VyteClientCustomizer.class, () -> builder -> builder.apiKey("fake-key-of-another"))
                .run(context -> assertThatExceptionOfType(UnauthorizedException.class)
                        .isThrownBy(
                                () -> context.getBean(VyteClient.class).events().listEvents()));
    }

    @Test
    void trustsTheCertificatesOfAnSslBundle() {
        applications
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withPropertyValues("vyte.api-key=" + KEY, "vyte.ssl-bundle=no-such-bundle")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("no-such-bundle"));
    }

    @Test
    void observersOfTheApplicationAreNotifiedBesideItsMetrics() {
        List<String> operations = new ArrayList<>();
        CallObserver own = call -> {
            operations.add(call.operationId());
            return new CallObserver.ObservedCall() {};
        };
        applications
                .withPropertyValues("vyte.sandbox.enabled=true")
                .withBean("own", CallObserver.class, () -> own)
                .run(context -> context.getBean(VyteClient.class).events().listEvents());

        assertThat(operations).containsExactly("listEvents");
    }

    @Test
    void printingThePropertiesShowsNoSecret() {
        applications
                .withPropertyValues(
                        "vyte.api-key=" + KEY,
                        "vyte.webhook.secret=fake-secret-of-a-webhook",
                        "vyte.proxy.url=http://localhost:1",
                        "vyte.proxy.user=user",
                        "vyte.proxy.password=fake-password")
                .run(context -> {
                    VyteProperties properties = context.getBean(VyteProperties.class);

                    assertThat(List.of(properties, properties.proxy(), properties.webhook()))
                            .allSatisfy(part -> assertThat(part.toString()).doesNotContain("fake"));
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnClient {
        @Bean
        VyteClient ownClient() {
            return VyteClient.builder().apiKey(KEY).build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class CallsAtTheEnd {
        @Bean(destroyMethod = "call")
        LastCall lastCall(VyteClient vyte) {
            return new LastCall(vyte);
        }

        static final class LastCall {
            private final VyteClient vyte;
            private final List<Integer> events = new ArrayList<>();

            LastCall(VyteClient vyte) {
                this.vyte = vyte;
            }

            void call() {
                events.add(vyte.events().listEvents().size());
            }
        }
    }
}
