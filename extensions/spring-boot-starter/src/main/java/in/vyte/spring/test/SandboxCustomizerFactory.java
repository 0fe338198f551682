package in.vyte.spring.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.util.ClassUtils;

/** Found by Spring's test framework, with or without the sandbox on the class path. Thread-safe. */
final class SandboxCustomizerFactory implements ContextCustomizerFactory {
    private static final boolean PRESENT = ClassUtils.isPresent(
            "in.vyte.sandbox.junit.VyteSandboxTest", SandboxCustomizerFactory.class.getClassLoader());

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return PRESENT ? SandboxCustomizer.of(testClass) : null;
    }
}
