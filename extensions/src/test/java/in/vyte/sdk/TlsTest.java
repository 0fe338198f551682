package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.TestTls;
import java.io.IOException;
import java.net.URI;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TlsTest {
    private FaultServer server;

    @BeforeEach
    void start() throws IOException {
        server = FaultServer.startTls(
                TestTls.context(), (request, connection) -> connection.json(request.number() == 1 ? 500 : 200, EVENT));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anSslContextDecidesWhomToTrust() {
        try (VyteClient vyte = trusting(server.url())) {
            assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
        }
        assertThat(server.requests())
                .hasSize(2)
                .allSatisfy(
                        request -> assertThat(request.header("authorization")).containsExactly(Clients.KEY));
    }

    @Test
    void theHostNameIsCheckedAllTheSame() {
        URI otherName = URI.create(server.url().toString().replace("localhost", "127.0.0.1"));
        try (VyteClient vyte = trusting(otherName)) {
            assertThatExceptionOfType(VyteConnectionException.class)
                    .isThrownBy(() -> vyte.events().getEvent("e1"))
                    .withMessageEndingWith("1 attempt): the TLS handshake failed:"
                            + " the server's certificate is for another host name; the request never left");
        }
        assertThat(server.requestCount()).isZero();
    }

    @Test
    void anExpiredCertificateIsReportedAsExpired() throws IOException {
        SSLContext context = TestTls.expired();
        try (FaultServer expired = FaultServer.startTls(context, (request, connection) -> connection.json(200, EVENT));
                VyteClient vyte = Clients.of(expired)
                        .sslContext(context)
                        .timing(new FakeTiming())
                        .build()) {
            assertThatExceptionOfType(VyteConnectionException.class)
                    .isThrownBy(() -> vyte.events().getEvent("e1"))
                    .withMessageEndingWith("1 attempt): the TLS handshake failed:"
                            + " the server's certificate has expired; the request never left");
        }
    }

    private static VyteClient trusting(URI url) {
        return VyteClient.builder()
                .apiKey(Clients.KEY)
                .baseUrl(url)
                .sslContext(TestTls.context())
                .timing(new FakeTiming())
                .build();
    }
}
