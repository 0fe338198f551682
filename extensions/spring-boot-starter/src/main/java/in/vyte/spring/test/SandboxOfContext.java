package in.vyte.spring.test;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.SharedSandbox;
import in.vyte.sandbox.junit.VyteSandboxTest;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets test methods have the sandbox of their application context. Thread-safe. */
public final class SandboxOfContext implements SharedSandbox {
    /** Called by JUnit. */
    public SandboxOfContext() {}

    @Override
    public Optional<VyteSandbox> find(ExtensionContext test) {
        Class<?> testClass = test.getRequiredTestClass();
        boolean shared = TestContextAnnotationUtils.hasAnnotation(testClass, BootstrapWith.class)
                && TestContextAnnotationUtils.hasAnnotation(testClass, VyteSandboxTest.class);
        return shared
                ? SpringExtension.getApplicationContext(test).getBeanProvider(VyteSandbox.class).stream()
                        .findFirst()
                : Optional.empty();
    }
}
