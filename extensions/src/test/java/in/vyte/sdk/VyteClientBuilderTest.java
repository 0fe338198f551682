package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import in.vyte.sdk.internal.http.CallSettings;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VyteClientBuilderTest {
    private final VyteClientBuilder builder = VyteClient.builder().apiKey(Clients.KEY);

    @Test
    void theReadmeNamesTheDefaults() throws IOException {
        CallSettings defaults = builder.callSettings();
        try (VyteClient vyte = builder.build()) {
            assertThat(Files.readString(Path.of("..", "README.md")))
                    .contains("| %d s, %d s, %d s |"
                            .formatted(
                                    defaults.connectTimeout().toSeconds(),
                                    defaults.responseTimeout().toSeconds(),
                                    defaults.callTimeout().toSeconds()))
                    .contains("| %d, none, %d MiB |"
                            .formatted(vyte.engine().pool().getMaxTotal(), defaults.maxResponseBytes() / 1024 / 1024))
                    .contains("| %d attempts, none |"
                            .formatted(defaults.retryPolicy().maxAttempts()));
        }
    }

    @Test
    void aKeyIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VyteClient.builder().build())
                .withMessage("An API key is needed: apiKey(..) or apiKeyProvider(..)");
    }

    @Test
    void aMalformedKeyIsRefusedAtOnceAndNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.apiKey("fake-key\r\nX-Evil: 1"))
                .withMessage("The API key holds a control character at position 8")
                .withNoCause();
    }

    @Test
    void plainHttpToAnotherMachineIsRefused() {
        builder.baseUrl(URI.create("http://api.vyte.in"));

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("The API key would be sent unencrypted: use https, or call allowInsecureHttp()");
    }

    @Test
    void plainHttpCanBeAllowed() {
        builder.baseUrl(URI.create("http://api.vyte.in")).allowInsecureHttp();

        builder.build().close();
    }

    @Test
    void plainHttpToThisMachineThroughAProxyIsRefused() {
        builder.baseUrl(URI.create("http://localhost:1")).proxy(URI.create("http://proxy.example:3128"));

        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("unencrypted");
    }

    @Test
    void httpsIsFineWithAProxy() {
        builder.proxy(URI.create("http://proxy.example:3128")).build().close();
    }

    @Test
    void aBaseUrlIsCheckedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder.baseUrl(URI.create("https://api.vyte.in/v2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example",
                "//proxy.example:3128",
                "http:proxy",
                "socks5://proxy.example:1080",
                "http://proxy.example",
                "http://proxy.example:",
                "http://proxy.example:0",
                "http://proxy.example:65536",
                "http://me:fake@proxy.example:3128",
                "http://proxy.example:3128/path",
                "http://proxy.example:3128?fake",
                "http://proxy.example:3128#fake"
            })
    void aProxyIsHttpOrHttpsWithHostAndPortAlone(URI proxy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.proxy(proxy))
                .withMessage("The proxy must be like http://host:port or https://host:port,"
                        + " without credentials or a path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://proxy.example:1",
                "https://proxy.example:65535",
                "HTTP://proxy.example:3128/",
                "http://[::1]:3128"
            })
    void aProxyMayBeAnyHostAndPort(URI proxy) {
        builder.proxy(proxy).build().close();
    }

    @Test
    void credentialsWithoutAProxyAreRefused() {
        builder.proxyCredentials("me", "fake-password".toCharArray());

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("proxyCredentials have no effect without a proxy: call proxy(..)");
    }

    static Stream<BiFunction<VyteClientBuilder, Duration, VyteClientBuilder>> timeouts() {
        return Stream.of(
                VyteClientBuilder::connectTimeout,
                VyteClientBuilder::responseTimeout,
                VyteClientBuilder::poolTimeout,
                VyteClientBuilder::callTimeout);
    }

    @ParameterizedTest
    @MethodSource("timeouts")
    void timeoutsAreAtLeastAMillisecond(BiFunction<VyteClientBuilder, Duration, VyteClientBuilder> timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeout.apply(builder, Duration.ofNanos(999_999)))
                .withMessageEndingWith("imeout must be at least 1 millisecond");
        assertThat(timeout.apply(builder, Duration.ofMillis(1))).isSameAs(builder);
    }

    @ParameterizedTest
    @MethodSource("timeouts")
    void aTimeoutWithoutEndLimitsNothing(BiFunction<VyteClientBuilder, Duration, VyteClientBuilder> timeout) {
        try (FaultServer server = FaultServer.respondingWith("[]");
                VyteClient vyte = timeout.apply(Clients.of(server), ChronoUnit.FOREVER.getDuration())
                        .build()) {
            assertThat(vyte.users().listUsers()).isEmpty();
        }
    }

    @Test
    void timeoutsBeyond24DaysCountAs24() {
        Duration most = Duration.ofDays(24);
        Duration more = most.plusNanos(1);

        CallSettings settings = builder.connectTimeout(more)
                .responseTimeout(more)
                .poolTimeout(more)
                .callTimeout(most)
                .callSettings();

        assertThat(List.of(
                        settings.connectTimeout(),
                        settings.responseTimeout(),
                        settings.poolTimeout(),
                        settings.callTimeout()))
                .containsOnly(most);
    }

    @Test
    void sizesArePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxConnections(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxResponseBytes(0));
        assertThat(builder.maxConnections(1).maxResponseBytes(1)).isSameAs(builder);
    }

    @Test
    void nothingIsNull() {
        assertThatNullPointerException().isThrownBy(() -> builder.apiKeyProvider(null));
        assertThatNullPointerException().isThrownBy(() -> builder.retryPolicy(null));
        assertThatNullPointerException().isThrownBy(() -> builder.observer(null));
        assertThatNullPointerException().isThrownBy(() -> builder.sslContext(null));
        assertThatNullPointerException().isThrownBy(() -> builder.httpClient(null));
    }

    static Stream<BiFunction<VyteClientBuilder, SSLContext, VyteClientBuilder>> connectionOptions() {
        return Stream.of(
                (builder, tls) -> builder.maxConnections(1),
                (builder, tls) -> builder.proxy(URI.create("http://proxy.example:3128")),
                (builder, tls) -> builder.proxyCredentials("me", "fake".toCharArray()),
                (builder, tls) -> builder.useSystemProperties(false),
                VyteClientBuilder::sslContext);
    }

    @ParameterizedTest
    @MethodSource("connectionOptions")
    void optionsThatAForeignHttpClientWouldDropAreRefused(
            BiFunction<VyteClientBuilder, SSLContext, VyteClientBuilder> option) throws Exception {
        try (CloseableHttpClient foreign = HttpClients.createDefault()) {
            option.apply(builder.httpClient(foreign), SSLContext.getDefault());

            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessageStartingWith(
                            "maxConnections, proxy, sslContext and useSystemProperties have no effect");
        }
    }

    @Test
    void theEnvironmentNeedsAKey() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VyteClient.from(Map.of("VYTE_BASE_URL", "https://api.vyte.in")))
                .withMessage("The environment variable VYTE_API_KEY is not set");
    }

    @Test
    void theEnvironmentIsEnough() {
        try (FaultServer server = FaultServer.respondingWith("[]");
                VyteClient vyte = VyteClient.from(Map.of(
                        "VYTE_API_KEY",
                        Clients.KEY,
                        "VYTE_BASE_URL",
                        server.url().toString()))) {
            vyte.users().listUsers();

            assertThat(server.onlyRequest().header("authorization")).containsExactly(Clients.KEY);
        }
    }

    @Test
    void withoutABaseUrlTheEnvironmentMeansVyte() {
        try (VyteClient vyte = VyteClient.from(Map.of("VYTE_API_KEY", Clients.KEY))) {
            assertThat(vyte.engine().baseUrl()).isEqualTo(URI.create("https://api.vyte.in"));
        }
    }

    @Test
    void aClosedClientRefusesCalls() {
        try (FaultServer server = FaultServer.respondingWith("[]")) {
            VyteClient vyte = Clients.of(server).build();
            vyte.close();

            assertThatIllegalStateException()
                    .isThrownBy(() -> vyte.users().listUsers())
                    .withMessage("The VyteClient is closed");
            assertThat(server.requestCount()).isZero();
        }
    }

    @Test
    void closingADerivedClientLeavesTheOtherOpen() {
        try (FaultServer server = FaultServer.respondingWith("[]");
                VyteClient vyte = Clients.of(server).build()) {
            vyte.withOptions(options -> options.apiKey("fake-other-key")).close();

            assertThat(vyte.users().listUsers()).isEmpty();
        }
    }

    @Test
    void aDerivedClientSharesTheConnections() {
        try (FaultServer server = FaultServer.respondingWith("[]");
                VyteClient vyte = Clients.of(server).build()) {
            VyteClient derived = vyte.withOptions(options -> options.apiKey("fake-other-key"));

            vyte.users().listUsers();
            derived.users().listUsers();

            assertThat(server.connectionCount()).isEqualTo(1);
            assertThat(server.requests())
                    .extracting(request -> request.header("authorization").get(0))
                    .containsExactly(Clients.KEY, "fake-other-key");
        }
    }

    @Test
    void aDerivedClientKeepsWhatIsNotChanged() {
        try (FaultServer server = FaultServer.respondingWith("[      ]");
                VyteClient vyte = Clients.of(server).maxResponseBytes(4).build()) {
            VyteClient derived = vyte.withOptions(options -> options.callTimeout(Duration.ofSeconds(9)));

            assertThatExceptionOfType(in.vyte.sdk.error.VyteDecodingException.class)
                    .isThrownBy(() -> derived.users().listUsers());
        }
    }
}
