package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ErrorResponseTest {
    @AutoClose
    private FaultServer server;

    @AutoClose
    private VyteClient vyte;

    @Test
    void theBodyIsKeptForPeopleToRead() {
        start((request, connection) -> connection.json(400, "{\"message\":\"limit must be a number\"}"));

        assertThat(failure().body()).isEqualTo("{\"message\":\"limit must be a number\"}");
    }

    @Test
    void ofALongBodyTheFirst8KibibytesAreKept() {
        start((request, connection) -> connection.json(400, "x".repeat(20_000)));

        assertThat(failure().body()).isEqualTo("x".repeat(8 * 1024));
    }

    @Test
    void anEmptyBodyIsFine() {
        start((request, connection) -> connection.json(404, ""));

        assertThat(failure().body()).isEmpty();
    }

    @Test
    void noBodyIsFine() {
        start((request, connection) -> connection.send("HTTP/1.1 304 Not Modified\r\n\r\n"));

        assertThat(failure()).hasMessageContaining("status 304");
    }

    @Test
    void anHtmlPageIsFine() {
        start((request, connection) ->
                connection.respond(400, "text/html", "<h1>No</h1>".getBytes(StandardCharsets.UTF_8)));

        assertThat(failure().body()).isEqualTo("<h1>No</h1>");
    }

    @Test
    void aKeyThatTheServerRepeatsIsMasked() {
        start((request, connection) ->
                connection.json(401, "{\"got\":\"" + Clients.KEY + "\",\"token\":\"abc\"}", "X-Echo: " + Clients.KEY));

        VyteApiException failure = failure();

        assertThat(failure.body()).isEqualTo("{\"got\":\"***\",\"token\":\"***\"}");
        assertThat(failure.header("x-echo")).contains("***");
    }

    @Test
    void aRequestThatTheServerQuotesIsMasked() {
        start((request, connection) -> connection.json(
                400, "{\"message\":\"no {\\\"password\\\":\\\"fake\\\"} at /v2/users?api_key=fake&limit=1\"}"));

        assertThat(failure().body())
                .isEqualTo("{\"message\":\"no {\\\"password\\\":\\\"***\\\"} at /v2/users?api_key=***&limit=1\"}");
    }

    @Test
    void theMessageOfTheServerIsShownMasked() {
        start((request, connection) ->
                connection.json(400, "{\"message\":\"no " + Clients.KEY + " at /v2/users?api_key=fake\"}"));

        assertThat(failure())
                .hasMessageEndingWith("status 400, the request is malformed: no *** at /v2/users?api_key=***");
    }

    @Test
    void aBodyThatIsTruncatedDoesNotHideTheStatus() {
        start((request, connection) -> {
            connection.send("HTTP/1.1 400 Bad\r\nContent-Length: 100\r\n\r\nhalf a");
            connection.close();
        });

        BadRequestException failure = (BadRequestException) failure();

        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure.status()).isEqualTo(400);
    }

    @Test
    void aStreamThatTurnsBadSaysWhere() {
        start((request, connection) -> connection.json(200, "[{\"_id\":\"e1\"},{\"_id\":x}]"));

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            Iterator<Event> walk = events.iterator();
            assertThat(walk.next().id()).isEqualTo("e1");

            VyteDecodingException failure = catchThrowableOfType(VyteDecodingException.class, walk::next);

            assertThat(failure.path()).isEqualTo("/1/_id");
        }
        assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
    }

    private VyteApiException failure() {
        return catchThrowableOfType(VyteApiException.class, () -> vyte.events().getEvent("e1"));
    }

    private void start(FaultServer.Script script) {
        server = FaultServer.start(script);
        vyte = Clients.of(server).build();
    }
}
