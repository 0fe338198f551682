package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the JVM is set to, where the client is not told otherwise. */
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
        try (FaultServer proxy = FaultServer.answering(EVENT);
                Settings settings = httpProxy(proxy);
                VyteClient vyte = elsewhere().build()) {
            vyte.events().getEvent("e1");

            assertThat(proxy.onlyRequest().target()).isEqualTo("http://api.example/v2/events/e1");
        }
    }

    @Test
    void theHttpProxyOfTheJvmCanBeLeftOut() {
        try (FaultServer proxy = FaultServer.answering(EVENT);
                Settings settings = httpProxy(proxy);
                VyteClient vyte = elsewhere()
                        .baseUrl(URI.create("http://" + "x".repeat(64) + ".invalid"))
                        .useSystemProperties(false)
                        .build()) {
            assertThat(catchThrowable(() -> vyte.events().getEvent("e1"))).hasMessageContaining("was not found");

            assertThat(proxy.requestCount()).isZero();
        }
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
