package in.vyte.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.VyteSandboxTest;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;

@VyteSandboxTest
class SandboxWithoutSpringTest {
    private static final Set<VyteSandbox> SEEN = new HashSet<>();

    @RepeatedTest(2)
    void withoutAContextEachTestHasASandboxOfItsOwn(VyteSandbox sandbox) {
        assertThat(SEEN.add(sandbox)).isTrue();
    }
}
