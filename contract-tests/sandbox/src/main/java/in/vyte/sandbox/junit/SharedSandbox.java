package in.vyte.sandbox.junit;

import in.vyte.sandbox.VyteSandbox;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Finds a sandbox that several tests share, such as that of an application context. For integrations with frameworks,
 * which register it as a {@link java.util.ServiceLoader service}; {@link VyteSandboxExtension} then resets that sandbox
 * before each test instead of starting one. Must be thread-safe.
 */
@SuppressWarnings("exports") // as for the extension
@FunctionalInterface
public interface SharedSandbox {
    /**
     * Finds the sandbox of a test.
     *
     * @param test the test
     * @return the sandbox, which the extension does not close; empty if the test shares none
     */
    Optional<VyteSandbox> find(ExtensionContext test);
}
