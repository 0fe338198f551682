package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.TestTls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of the JVM apply where the client has none of its own. */
@SuppressWarnings("try") // the settings work by being there
class PlatformSettingsTest {
    @Test
    void socketsGoThroughTheSocksProxyOfTheJvm() throws IOException {
        try (ServerSocket socks = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Settings settings = new Settings(
                        Map.of("socksProxyHost", "127.0.0.1", "socksProxyPort", String.valueOf(socks.getLocalPort())));
                VyteClient vyte = elsewhere()
                        .baseUrl(URI.create("http://192.0.2.1"))
                        .useSystemProperties(false)
                        .build()) {
            CompletableFuture<Integer> greeting =
                    CompletableFuture.supplyAsync(() -> firstByte(socks)).orTimeout(20, TimeUnit.SECONDS);

            catchThrowable(() -> vyte.events().getEvent("e1"));

            assertThat(greeting.join()).as("the version of SOCKS").isEqualTo(5);
        }
    }

    @Test
    void theHttpProxyOfTheJvmIsUsed() {
        try (FaultServer proxy = FaultServer.respondingWith(EVENT);
                Settings settings = httpProxy(proxy);
                VyteClient vyte = elsewhere().build()) {
            vyte.events().getEvent("e1");

            assertThat(proxy.onlyRequest().target()).isEqualTo("http://api.example/v2/events/e1");
        }
    }

    @Test
    void theProxySelectorOfTheJvmIsAsked() {
        ProxySelector before = ProxySelector.getDefault();
        try (FaultServer proxy = FaultServer.respondingWith(EVENT)) {
            ProxySelector.setDefault(ProxySelector.of(
                    new InetSocketAddress(proxy.url().getHost(), proxy.url().getPort())));
            try (VyteClient vyte = elsewhere().build()) {
                vyte.events().getEvent("e1");
            }

            assertThat(proxy.onlyRequest().target()).isEqualTo("http://api.example/v2/events/e1");
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @Test
    void theHttpProxyOfTheJvmCanBeLeftOut() {
        try (FaultServer proxy = FaultServer.respondingWith(EVENT);
                Settings settings = httpProxy(proxy);
                VyteClient vyte = elsewhere()
                        .baseUrl(URI.create("http://" + "x".repeat(64) + ".invalid"))
                        .useSystemProperties(false)
                        .build()) {
            assertThat(catchThrowable(() -> vyte.events().getEvent("e1"))).hasMessageContaining("was not found");

            assertThat(proxy.requestCount()).isZero();
        }
    }

    @Test
    void theDefaultSslContextOfTheJvmIsUsed() throws Exception {
        SSLContext before = SSLContext.getDefault();
        try (FaultServer server = startTls()) {
            SSLContext.setDefault(TestTls.context());
            try (VyteClient vyte = Clients.of(server).build()) {
                assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
            }
        } finally {
            SSLContext.setDefault(before);
        }
    }

    /** The JVM reads these properties once, so another one is needed. */
    @Test
    void theKeyStoreOfTheJvmIsUsed(@TempDir Path directory) throws Exception {
        Path store = directory.resolve("store.p12");
        TestTls.writeStore(store);
        try (FaultServer server = startTls()) {
            Process client = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djavax.net.ssl.keyStore=" + store,
                            "-Djavax.net.ssl.keyStorePassword=" + TestTls.password(),
                            "-Djavax.net.ssl.trustStore=" + store,
                            "-Djavax.net.ssl.trustStorePassword=" + TestTls.password(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Caller.class.getName(),
                            server.url().toString())
                    .redirectErrorStream(true)
                    .start();

            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith("e1");
        }
    }

    /** Calls a server in a JVM of its own. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] arguments) {
            try (VyteClient vyte = VyteClient.builder()
                    .apiKey(Clients.KEY)
                    .baseUrl(URI.create(arguments[0]))
                    .retryPolicy(RetryPolicy.none())
                    .build()) {
                System.out.print(vyte.events().getEvent("e1").id());
            }
        }
    }

    private static FaultServer startTls() throws IOException {
        return FaultServer.startTlsWithClientCertificates(
                TestTls.context(), (request, connection) -> connection.json(200, EVENT));
    }

    private static Settings httpProxy(FaultServer proxy) {
        return new Settings(Map.of(
                "http.proxyHost",
                proxy.url().getHost(),
                "http.proxyPort",
                String.valueOf(proxy.url().getPort())));
    }

    /** An address of documentation, to which nothing may go. */
    private static VyteClientBuilder elsewhere() {
        return VyteClient.builder()
                .apiKey(Clients.KEY)
                .baseUrl(URI.create("http://api.example"))
                .allowInsecureHttp()
                .retryPolicy(RetryPolicy.none());
    }

    private static int firstByte(ServerSocket listener) {
        try (Socket client = listener.accept()) {
            return client.getInputStream().read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets properties of the JVM for a while. */
    private record Settings(Map<String, String> properties) implements AutoCloseable {
        Settings {
            properties.forEach(System::setProperty);
        }

        @Override
        public void close() {
            properties.keySet().forEach(System::clearProperty);
        }
    }
}
