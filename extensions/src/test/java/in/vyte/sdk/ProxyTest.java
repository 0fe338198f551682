package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteTimeoutException;
import in.vyte.sdk.error.VyteTimeoutException.Limit;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.RawConnection;
import in.vyte.sdk.testing.ReceivedRequest;
import in.vyte.sdk.testing.TestTls;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProxyTest {
    private static final String CREDENTIALS = "Basic bWU6ZmFrZS1wYXNzd29yZA==";

    private FaultServer target;
    private FaultServer proxy;
    private VyteClient vyte;

    @AfterEach
    void close() {
        vyte.close();
        target.close();
        proxy.close();
    }

    @Test
    void httpsGoesThroughATunnelThatTheProxyAsksCredentialsFor() throws IOException {
        startTunnel((request, connection) -> connection.json(200, EVENT));

        vyte.events().getEvent("e1");

        assertThat(proxy.requests())
                .extracting(ReceivedRequest::method, request -> request.header("proxy-authorization"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CONNECT", List.of()),
                        org.assertj.core.groups.Tuple.tuple("CONNECT", List.of(CREDENTIALS)));
        assertThat(target.onlyRequest().header("authorization")).containsExactly(Clients.KEY);
    }

    @Test
    void theProxyItselfMayBeSpokenToOverTls() throws IOException {
        target = FaultServer.startTls(TestTls.context(), (request, connection) -> connection.json(200, EVENT));
        proxy = FaultServer.startTls(TestTls.context(), this::connect);
        start(builder().baseUrl(target.url()).proxy(proxy.url()));

        assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
        assertThat(proxy.requestCount()).isEqualTo(2);
    }

    @Test
    void theProxyOfATunnelNeverSeesTheKey() throws IOException {
        startTunnel((request, connection) -> connection.json(200, EVENT));

        vyte.events().getEvent("e1");

        assertThat(proxy.requests())
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("authorization"));
        assertThat(target.onlyRequest().headers()).doesNotContainKey("proxy-authorization");
    }

    @Test
    void callsThroughATunnelAreRetried() throws IOException {
        startTunnel((request, connection) -> connection.json(request.number() == 1 ? 503 : 200, EVENT));

        assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
        assertThat(target.requestCount()).isEqualTo(2);
    }

    @Test
    void aTunnelThatIsNotThereYetIsTriedAgain() {
        refuseTunnel(502);

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().confirmEvent("e1"))
                .withMessageEndingWith("3 attempts): the proxy responded with status 502 instead of connecting;"
                        + " the request never left");
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    @Test
    void aTunnelThatIsForbiddenIsNotTriedAgain() {
        refuseTunnel(403);

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageEndingWith("1 attempt): the proxy responded with status 403 instead of connecting;"
                        + " the request never left");
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    @Test
    void theConnectTimeoutHoldsForTheHandshakeThroughATunnel() {
        target = FaultServer.start(RawConnection::waitForClientToLeave, (request, connection) -> {});
        proxy = FaultServer.start((request, connection) -> {
            connection.send("HTTP/1.1 200 Connected\r\n\r\n");
            connection.tunnelTo(target.url().getPort());
        });
        start(builder()
                .proxy(proxy.url())
                .baseUrl(URI.create("https://api.example"))
                .retryPolicy(RetryPolicy.none())
                .connectTimeout(Duration.ofMillis(100))
                .responseTimeout(Duration.ofDays(1))
                .callTimeout(Duration.ofSeconds(20)));

        assertThatExceptionOfType(VyteTimeoutException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .satisfies(late -> assertThat(late.limit()).isEqualTo(Limit.CONNECT))
                .satisfies(late -> assertThat(late.requestSent()).isFalse());
    }

    private void refuseTunnel(int status) {
        target = FaultServer.respondingWith(EVENT);
        proxy = FaultServer.start((request, connection) -> connection.json(status, "{}"));
        start(builder().proxy(proxy.url()).baseUrl(URI.create("https://api.example")));
    }

    @Test
    void plainHttpIsPassedOnByTheProxyOnceItKnowsWhoAsks() {
        target = FaultServer.respondingWith(EVENT);
        proxy = FaultServer.start((request, connection) -> {
            if (isKnown(request, connection)) {
                connection.json(200, EVENT);
            }
        });
        start(builder().proxy(proxy.url()).baseUrl(URI.create("http://api.example/x")));

        vyte.events().confirmEvent("e1", "d1", "p1");

        assertThat(proxy.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.target()).startsWith("http://api.example/x/v2/events/e1/confirm");
            assertThat(request.body()).isEqualTo(proxy.requests().get(0).body());
        });
    }

    @Test
    void wrongCredentialsAreReported() {
        target = FaultServer.respondingWith(EVENT);
        proxy = FaultServer.start((request, connection) -> isKnown(request, connection));
        start(builder().proxy(proxy.url()).proxyCredentials("me", "wrong".toCharArray()));

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageContaining("the proxy responded with status 407 instead of connecting");
    }

    private void startTunnel(FaultServer.Script script) throws IOException {
        target = FaultServer.startTls(TestTls.context(), script);
        proxy = FaultServer.start(this::connect);
        start(builder().baseUrl(target.url()).proxy(proxy.url()));
    }

    private void connect(ReceivedRequest request, RawConnection connection) throws IOException {
        if (isKnown(request, connection)) {
            connection.send("HTTP/1.1 200 Connected\r\n\r\n");
            connection.tunnelTo(target.url().getPort());
        }
    }

    private static boolean isKnown(ReceivedRequest request, RawConnection connection) throws IOException {
        boolean isKnown = request.header("proxy-authorization").contains(CREDENTIALS);
        if (!isKnown) {
            connection.json(407, "{}", "Proxy-Authenticate: Basic realm=\"proxy\"");
        }
        return isKnown;
    }

    private static VyteClientBuilder builder() {
        return VyteClient.builder()
                .apiKey(Clients.KEY)
                .proxyCredentials("me", "fake-password".toCharArray())
                .sslContext(TestTls.context())
                .timing(new FakeTiming())
                .allowInsecureHttp();
    }

    private void start(VyteClientBuilder builder) {
        vyte = builder.build();
    }
}
