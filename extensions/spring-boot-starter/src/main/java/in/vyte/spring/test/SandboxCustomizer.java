package in.vyte.spring.test;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.VyteSandboxExtension;
import in.vyte.sandbox.junit.VyteSandboxTest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Adds the sandbox to an application context. Test classes with equal annotations share a context. Immutable. */
record SandboxCustomizer(VyteSandboxTest annotation) implements ContextCustomizer {
    static @Nullable SandboxCustomizer of(Class<?> testClass) {
        VyteSandboxTest found = TestContextAnnotationUtils.findMergedAnnotation(testClass, VyteSandboxTest.class);
        return found == null ? null : new SandboxCustomizer(found);
    }

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("vyteSandboxTest", Map.of("vyte.sandbox.enabled", true)));
        RootBeanDefinition sandbox = new RootBeanDefinition(
                VyteSandbox.class,
                () -> VyteSandboxExtension.builder(annotation).start());
        sandbox.setDestroyMethodName("close");
        ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("vyteSandbox", sandbox);
    }
}
