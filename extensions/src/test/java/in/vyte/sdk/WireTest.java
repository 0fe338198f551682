package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.sdk.error.UnauthorizedException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.ReceivedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private FaultServer server =
            FaultServer.start((request, connection) -> connection.json(200, EVENT, "Set-Cookie: a=b; Path=/"));
    private VyteClient vyte = Clients.of(server).build();

    @AfterEach
    void close() {
        vyte.close();
        server.close();
    }

    @Test
    void aGetCarriesNothingOfABody() {
        vyte.events().getEvent("e1");

        assertThat(server.onlyRequest().headers())
                .containsOnlyKeys("host", "accept", "accept-encoding", "authorization", "connection", "user-agent");
    }

    @Test
    void aDeleteCarriesNothingOfABody() {
        vyte.events().deleteEventInvitee("e1", "i1");

        assertThat(server.onlyRequest().headers()).doesNotContainKeys("content-length", "content-type");
    }

    @Test
    void aPostWithoutBodySaysSo() {
        vyte.events().cancelEvent("e1");

        assertThat(server.onlyRequest().header("content-length")).containsExactly("0");
        assertThat(server.onlyRequest().headers()).doesNotContainKey("content-type");
    }

    @Test
    void aBodyIsJson() {
        vyte.events()
                .createEvent(event ->
                        event.title("Review").createdBy(EventCreatorInput.of(host -> host.email("ana@example.org"))));

        ReceivedRequest request = server.onlyRequest();
        assertThat(request.header("content-type")).containsExactly("application/json; charset=UTF-8");
        assertThat(request.body()).contains("\"title\":\"Review\"");
    }

    @Test
    void theUserAgentNamesTheSdkAndItsVersion() {
        vyte.events().getEvent("e1");

        assertThat(server.onlyRequest().header("user-agent"))
                .singleElement()
                .asString()
                .matches("vyte-java-sdk/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(Java \\d+\\)");
    }

    @Test
    void cookiesAreNotSentBack() {
        vyte.events().getEvent("e1");
        vyte.events().getEvent("e1");

        assertThat(server.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("cookie"));
    }

    @Test
    void aChallengeGetsNoCredentials() {
        restart((request, connection) -> connection.json(401, "{}", "WWW-Authenticate: Basic realm=\"Vyte\""));

        assertThatExceptionOfType(UnauthorizedException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"));

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void connectionsAreReused() {
        for (int call = 0; call < 5; call++) {
            vyte.events().getEvent("e1");
            vyte.events().confirmEvent("e1");
        }

        assertThat(server.connectionCount()).isEqualTo(1);
    }

    @Test
    void aResponseThatIsStreamedToItsEndFreesTheConnection() {
        restart((request, connection) -> connection.json(200, "[" + EVENT + "," + EVENT + "]"));

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            assertThat(events).hasSize(2);
        }
        vyte.events().streamListEvents(Clients.ALL_EVENTS).close();

        assertThat(server.connectionCount()).isEqualTo(1);
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    @Test
    void aLongResponseThatIsLeftEarlyIsAborted() throws IOException {
        byte[] many = ("," + EVENT).repeat(1000).getBytes(StandardCharsets.UTF_8);
        restart((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + EVENT);
            while (true) {
                connection.send(many);
            }
        });

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            Iterator<Event> walk = events.iterator();
            for (int i = 0; i < 10_000; i++) {
                assertThat(walk.next().id()).isEqualTo("e1");
            }
        }

        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
        assertThat(vyte.engine().pool().getTotalStats().getAvailable()).isZero();
    }

    @Test
    void aLongBodyArrivesWhole() throws IOException {
        String title = "long ".repeat(50_000);
        restart((request, connection) -> connection.json(200, "{\"_id\":\"e1\",\"title\":\"" + title + "\"}"));

        assertThat(vyte.events().getEvent("e1").title()).isEqualTo(title);
        assertThat(server.connectionCount()).isEqualTo(1);
        assertThat(vyte.engine().pool().getTotalStats().getAvailable()).isEqualTo(1);
    }

    @Test
    void aLongZippedBodyArrivesWhole() throws IOException {
        String title = "long ".repeat(50_000);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(("{\"_id\":\"e1\",\"title\":\"" + title + "\"}").getBytes(StandardCharsets.UTF_8));
        }
        restart((request, connection) ->
                connection.respond(200, "application/json", zipped.toByteArray(), "Content-Encoding: gzip"));

        assertThat(vyte.events().getEvent("e1").title()).isEqualTo(title);
        assertThat(vyte.engine().pool().getTotalStats().getAvailable()).isEqualTo(1);
    }

    @Test
    void anInterimResponseIsPassedOver() {
        restart((request, connection) -> connection.send("HTTP/1.1 103 Early Hints\r\n\r\n" + "HTTP/1.1 200 OK\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + EVENT.length() + "\r\n\r\n" + EVENT));

        assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
        assertThat(vyte.events().confirmEvent("e1").id()).isEqualTo("e1");
        assertThat(server.requestCount()).isEqualTo(2);
    }

    private void restart(FaultServer.Script script) {
        close();
        server = FaultServer.start(script);
        vyte = Clients.of(server).build();
    }
}
