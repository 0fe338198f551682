package in.vyte.readme;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.VyteSandboxTest;
import in.vyte.sdk.VyteClient;
import org.junit.jupiter.api.Test;

class CancellingTest {
    // <sandbox>
    @Test
    @VyteSandboxTest
    void showsWhenAnEventWasCancelled(VyteSandbox sandbox, VyteClient vyte) {
        String id = vyte.events().listEvents().get(0).id();
        vyte.events().cancelEvent(id);
        assertThat(vyte.events().getEvent(id).cancelled()).isNotNull();
    }
    // </sandbox>
}
