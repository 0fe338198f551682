package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.error.ServerErrorException;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteTimeoutException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BringYourOwnTest {
    private final CloseableHttpClient plain =
            HttpClients.custom().disableAutomaticRetries().build();
    private FaultServer server;

    @AfterEach
    void close() throws IOException {
        plain.close();
        server.close();
    }

    @Test
    void theKeyIsSentAndCallsAreRetried() {
        server = FaultServer.start((request, connection) -> connection.json(request.number() < 3 ? 503 : 200, EVENT));

        assertThat(with(plain).events().getEvent("e1").id()).isEqualTo("e1");

        assertThat(server.requests())
                .hasSize(3)
                .allSatisfy(
                        request -> assertThat(request.header("authorization")).containsExactly(Clients.KEY));
    }

    @Test
    void timeoutsHold() {
        server = FaultServer.start((request, connection) -> connection.waitForClientToLeave());
        VyteClient impatient = with(plain).withOptions(options -> options.responseTimeout(Duration.ofMillis(100)));

        assertThatExceptionOfType(VyteTimeoutException.class)
                .isThrownBy(() -> impatient.events().confirmEvent("e1"))
                .withMessageContaining("the server did not respond in time; the request may have arrived");
    }

    @Test
    void theCallTimeoutHolds() {
        server = FaultServer.start((request, connection) -> connection.waitForClientToLeave());
        VyteClient impatient = with(plain).withOptions(options -> options.callTimeout(Duration.ofMillis(100)));

        assertThatExceptionOfType(VyteTimeoutException.class)
                .isThrownBy(() -> impatient.events().getEvent("e1"))
                .withMessageContaining("the call was not done in time");
    }

    @Test
    void aRefusedConnectionMeansThatNothingLeft() {
        server = FaultServer.respondingWith(EVENT);
        VyteClient vyte = with(plain);
        server.close();

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().confirmEvent("e1"))
                .withMessageContaining("3 attempts")
                .withMessageEndingWith("the request never left");
    }

    @Test
    void aBrokenConnectionMeansThatItMayHaveArrived() {
        server = FaultServer.start((request, connection) -> connection.reset());

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> with(plain).events().confirmEvent("e1"))
                .withMessageContaining("1 attempt)")
                .withMessageEndingWith("the request may have arrived");
    }

    @Test
    void anHttpClientThatRepeatsOnItsOwnAccountDoesNotRepeatAPost() throws IOException {
        server = FaultServer.start((request, connection) -> connection.json(503, "{}"));

        try (CloseableHttpClient eager = HttpClients.createDefault()) {
            assertThatExceptionOfType(ServerErrorException.class)
                    .isThrownBy(() -> with(eager).events().cancelEvent("e1"));
        }

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void redirectsAreNotFollowed() {
        server = FaultServer.start((request, connection) -> connection.json(302, "", "Location: /elsewhere"));

        assertThatExceptionOfType(VyteApiException.class)
                .isThrownBy(() -> with(plain).events().getEvent("e1"))
                .withMessageContaining("status 302");
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void cookiesAreNotSentBack() {
        server = FaultServer.start((request, connection) -> connection.json(200, EVENT, "Set-Cookie: a=b; Path=/"));
        VyteClient vyte = with(plain);

        vyte.events().getEvent("e1");
        vyte.events().getEvent("e1");

        assertThat(server.requests())
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("cookie"));
    }

    @Test
    void whatTheHttpClientIsSetToIsKept() throws IOException {
        server = FaultServer.respondingWith(EVENT);
        RequestConfig noCompression =
                RequestConfig.custom().setContentCompressionEnabled(false).build();

        try (CloseableHttpClient uncompressed =
                HttpClients.custom().setDefaultRequestConfig(noCompression).build()) {
            with(uncompressed).events().getEvent("e1");
        }

        assertThat(server.onlyRequest().headers()).doesNotContainKey("accept-encoding");
    }

    @Test
    void itsProxyIsUsed() throws IOException {
        server = FaultServer.respondingWith(EVENT);
        HttpHost proxy = HttpHost.create(server.url());

        try (CloseableHttpClient proxied = HttpClients.custom().setProxy(proxy).build();
                VyteClient vyte = VyteClient.builder()
                        .apiKey(Clients.KEY)
                        .baseUrl(URI.create("http://api.example"))
                        .allowInsecureHttp()
                        .httpClient(proxied)
                        .build()) {
            vyte.events().getEvent("e1");
        }

        assertThat(server.onlyRequest().target()).isEqualTo("http://api.example/v2/events/e1");
    }

    @Test
    void itIsNotClosed() {
        server = FaultServer.respondingWith(EVENT);
        with(plain).close();

        assertThat(with(plain).events().getEvent("e1").id()).isEqualTo("e1");
    }

    private VyteClient with(CloseableHttpClient foreign) {
        return Clients.of(server).httpClient(foreign).timing(new FakeTiming()).build();
    }
}
