package in.vyte.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.SandboxClock;
import in.vyte.sdk.VyteClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisteredExtensionTest {
    @RegisterExtension
    static final VyteSandboxExtension VYTE = VyteSandboxExtension.with(
            sandbox -> sandbox.clock(SandboxClock.named("now")).seed(JsonNodeFactory.instance.objectNode()));

    @Test
    void sandboxIsAsTheFieldSays(VyteClient vyte, VyteSandbox sandbox) {
        assertThat(vyte.events().listEvents()).isEmpty();
        assertThat(Duration.between(sandbox.clock().instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }
}
