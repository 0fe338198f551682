package in.vyte.sandbox.junit;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.SandboxClock;
import in.vyte.sdk.VyteClient;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Creates and closes the sandbox and the client of {@link VyteSandboxTest}. Use that annotation or, for other settings:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final VyteSandboxExtension VYTE = VyteSandboxExtension.with(sandbox -> sandbox.clock(clock).seed(records));
 * }</pre>
 */
@SuppressWarnings("exports") // who uses it requires JUnit; who does not must not have to
public final class VyteSandboxExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(VyteSandboxExtension.class);
    private static final List<SharedSandbox> SHARED =
            ServiceLoader.load(SharedSandbox.class, VyteSandboxExtension.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
    private static final List<Class<?>> TYPES = List.of(VyteSandbox.class, VyteClient.class);

    private final Consumer<VyteSandbox.Builder> settings;

    /** Called by JUnit. */
    public VyteSandboxExtension() {
        this(sandbox -> {});
    }

    private VyteSandboxExtension(Consumer<VyteSandbox.Builder> settings) {
        this.settings = settings;
    }

    /**
     * Creates an extension to be registered by a field, without the annotation.
     *
     * @param settings changes the settings of the sandbox of each test
     * @return the extension
     */
    public static VyteSandboxExtension with(Consumer<VyteSandbox.Builder> settings) {
        return new VyteSandboxExtension(settings);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getTestMethod().isPresent()
                && TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == VyteSandbox.class ? sandbox(context) : client(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        shared(context).ifPresent(VyteSandbox::reset);
    }

    private VyteSandbox sandbox(ExtensionContext context) {
        return shared(context)
                .orElseGet(() -> store(context)
                        .getOrComputeIfAbsent(
                                VyteSandbox.class, type -> started(annotation(context)), VyteSandbox.class));
    }

    private static Optional<VyteSandbox> shared(ExtensionContext context) {
        return SHARED.stream().flatMap(source -> source.find(context).stream()).findFirst();
    }

    private VyteClient client(ExtensionContext context) {
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

    private VyteSandbox started(Optional<VyteSandboxTest> annotation) {
        VyteSandbox.Builder builder =
                annotation.map(VyteSandboxExtension::builder).orElseGet(VyteSandbox::builder);
        settings.accept(builder);
        return builder.start();
    }

    /**
     * Returns a builder of the sandbox that an annotation describes, for integrations with frameworks.
     *
     * @param annotation the annotation
     * @return a new builder
     */
    public static VyteSandbox.Builder builder(VyteSandboxTest annotation) {
        VyteSandbox.Builder builder = VyteSandbox.builder()
                .vytemeMember(annotation.vyteme())
                .clock(SandboxClock.named(annotation.clock()))
                .apiKey(annotation.key())
                .webhooksInArray(annotation.webhooksInArray())
                .webhooksWithIds(annotation.webhooksWithIds());
        return annotation.plainHttpTargets() ? builder.allowPlainHttpTargets() : builder;
    }

    private static Optional<VyteSandboxTest> annotation(ExtensionContext context) {
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
