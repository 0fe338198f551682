package in.vyte.sandbox.junit;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sdk.VyteClient;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes and closes what {@link VyteSandboxTest} promises; use that annotation. */
@SuppressWarnings("exports") // who uses it requires JUnit; who does not must not have to
public final class VyteSandboxExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(VyteSandboxExtension.class);
    private static final List<Class<?>> TYPES = List.of(VyteSandbox.class, VyteClient.class);

    /** Called by JUnit. */
    public VyteSandboxExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getTestMethod().isPresent()
                && TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == VyteSandbox.class ? sandbox(context) : client(context);
    }

    private static VyteSandbox sandbox(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(VyteSandbox.class, type -> started(settings(context)), VyteSandbox.class);
    }

    private static VyteClient client(ExtensionContext context) {
        VyteSandbox sandbox = sandbox(context);
        return store(context)
                .getOrComputeIfAbsent(
                        VyteClient.class,
                        type -> VyteClient.builder()
                                .baseUrl(sandbox.baseUri())
                                .apiKey(sandbox.apiKey())
                                .build(),
                        VyteClient.class);
    }

    private static VyteSandbox started(Optional<VyteSandboxTest> settings) {
        VyteSandbox.Builder builder = VyteSandbox.builder();
        settings.map(VyteSandboxTest::vyteme).ifPresent(builder::vytemeMember);
        settings.filter(VyteSandboxTest::plainHttpTargets).ifPresent(allowed -> builder.allowPlainHttpTargets());
        return builder.start();
    }

    private static Optional<VyteSandboxTest> settings(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getTestMethod(), VyteSandboxTest.class)
                .or(() -> Stream.<Class<?>>iterate(
                                context.getRequiredTestClass(), Objects::nonNull, Class::getEnclosingClass)
                        .flatMap(test -> AnnotationSupport.findAnnotation(test, VyteSandboxTest.class).stream())
                        .findFirst());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(store(context).remove(VyteClient.class, VyteClient.class))
                .ifPresent(VyteClient::close);
        Optional.ofNullable(store(context).remove(VyteSandbox.class, VyteSandbox.class))
                .ifPresent(VyteSandbox::close);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
