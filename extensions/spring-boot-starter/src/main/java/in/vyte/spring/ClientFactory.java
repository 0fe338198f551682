package in.vyte.spring;

import in.vyte.sdk.CallObserver;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.VyteClientBuilder;
import in.vyte.sdk.call.RetryPolicy;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/** Builds the client from the properties. Errors name the property, never its value. */
final class ClientFactory {
    private final VyteClientBuilder builder = VyteClient.builder();

    ClientFactory(VyteProperties properties, VyteConnectionDetails connection) {
        set("api-key", connection.apiKey(), builder::apiKey);
        set("base-url", connection.baseUrl(), builder::baseUrl);
        set("connect-timeout", properties.connectTimeout(), builder::connectTimeout);
        set("response-timeout", properties.responseTimeout(), builder::responseTimeout);
        set("pool-timeout", properties.poolTimeout(), builder::poolTimeout);
        set("call-timeout", properties.callTimeout(), builder::callTimeout);
        set("max-connections", properties.maxConnections(), builder::maxConnections);
        set("max-response-size", properties.maxResponseSize(), size -> builder.maxResponseBytes(size.toBytes()));
        set("use-system-properties", properties.useSystemProperties(), builder::useSystemProperties);
        goThrough(properties.proxy());
        retry(properties.retry());
    }

    private void goThrough(VyteProperties.Proxy proxy) {
        set("proxy.url", proxy.url(), builder::proxy);
        String password = proxy.password() == null ? "" : proxy.password();
        set("proxy.user", proxy.user(), user -> builder.proxyCredentials(user, password.toCharArray()));
    }

    private void retry(VyteProperties.Retry retry) {
        RetryPolicy.Builder policy = RetryPolicy.builder();
        set("retry.max-attempts", retry.maxAttempts(), policy::maxAttempts);
        set("retry.base-delay", retry.baseDelay(), policy::baseDelay);
        set("retry.max-delay", retry.maxDelay(), policy::maxDelay);
        set("retry.budget", retry.budget(), policy::budget);
        set("retry", policy, waits -> builder.retryPolicy(waits.build()));
    }

    void trust(SslBundle bundle) {
        builder.sslContext(bundle.createSslContext());
    }

    void observe(CallObserver observer) {
        builder.observer(observer);
    }

    VyteClient create(Stream<VyteClientCustomizer> customizers) {
        customizers.forEach(customizer -> customizer.customize(builder));
        try {
            return builder.build();
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "The Vyte client cannot be built, see the properties vyte.*: " + e.getMessage(), e);
        }
    }

    private static <T> void set(String property, @Nullable T value, Consumer<T> setter) {
        if (value == null) {
            return;
        }
        try {
            setter.accept(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("vyte." + property + ": " + e.getMessage(), e);
        }
    }
}
