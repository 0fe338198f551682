package in.vyte.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sandbox.junit.VyteSandboxTest;
import in.vyte.sdk.VyteClient;
import in.vyte.spring.VyteAutoConfiguration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(classes = SandboxBesideSpringBootTest.Application.class)
@VyteSandboxTest(clock = "2027-01-04T09:00:00Z", key = "fake-key-of-a-test")
class SandboxBesideSpringBootTest {
    @Autowired
    private VyteClient vyte;

    @Autowired
    private VyteSandbox sandbox;

    @RepeatedTest(2)
    void theClientOfTheApplicationTalksToTheSandboxWhichIsResetBeforeEachTest() {
        vyte.events().listEvents();

        assertThat(sandbox.calls()).extracting(RecordedCall::operationId).containsExactly("listEvents");
    }

    @Test
    void theSandboxIsAsTheAnnotationSays() {
        assertThat(sandbox.apiKey()).isEqualTo("fake-key-of-a-test");
        assertThat(sandbox.clock().instant()).isEqualTo(Instant.parse("2027-01-04T09:00:00Z"));
    }

    @Test
    void parametersAreOfTheSameSandbox(VyteSandbox parameter, VyteClient client) {
        client.events().listEvents();

        assertThat(parameter).isSameAs(sandbox);
        assertThat(sandbox.calls()).hasSize(1);
    }

    @Nested
    class InANestedClass {
        @Test
        void itIsTheSameSandboxToo(VyteSandbox parameter) {
            assertThat(parameter).isSameAs(sandbox);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(VyteAutoConfiguration.class)
    static class Application {}
}
