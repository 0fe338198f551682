package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.sandbox.control.Kind;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tests of other languages do by HTTP. */
class ControlTest extends SandboxTest {
    private static final String FAULTS = "/_sandbox/faults";
    private static final String CLOCK = "/_sandbox/clock";

    @Test
    void stateShowsWhatIsInTheSandboxAndWhatItWasAsked() {
        vyte.events().createEvent(groupEvent().build());

        JsonNode state = get("/_sandbox/state");

        assertThat(state.at("/records/events")).hasSize(3);
        assertThat(state.path("calls").findValuesAsText("operation")).containsExactly("createEvent");
        assertThat(state.path("webhooks").findValuesAsText("action")).containsExactly("event.created");
        assertThat(state.path("time").asText()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(state.toString()).doesNotContain("\"" + sandbox.apiKey() + "\",\"path");
    }

    @Test
    void controlCallsAreNeitherRecordedNorFailed() {
        send("POST", FAULTS, "{\"status\":500,\"always\":true}");

        assertThat(get(FAULTS)).hasSize(1);
        assertThat(sandbox.calls()).isEmpty();
    }

    @Test
    void resetGoesBackToTheSeedThatWasGiven() {
        send("PUT", "/_sandbox/seed", "{\"users\":[{\"_id\":\"u-1\",\"full_name\":\"Ida\"}]}");
        sandbox.clear(Kind.USERS);

        send("POST", "/_sandbox/reset", "");

        assertThat(get("/_sandbox/records/users").findValuesAsText("full_name")).containsExactly("Ida");
        assertThat(get("/_sandbox/records/events")).isEmpty();
        assertThat(get("/_sandbox/records/organization")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"user":[]}                          | the sandbox has no records called user,
            {"users":[{"full_name":7}]}          | users[0].full_name must be a string
            {"events":[{}, {"dates":"soon"}]}    | events[1].dates must be an array
            {"events":["e-1"]}                   | events[0] must be an object
            {"events":{}}                        | events must be an array
            """)
    void seedThatIsNotAsDocumentedIsRefused(String seed, String message) {
        HttpResponse<String> response = raw.send("PUT", "/_sandbox/seed", seed);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(message);
        assertThat(sandbox.records(Kind.USERS)).hasSize(3);
    }

    @Test
    void recordsAreAddedListedAndCleared() {
        String id = send("POST", "/_sandbox/records/teams", "{\"name\":\"Desk\"}")
                .path("id")
                .asText();

        assertThat(vyte.teams().getTeam(id).name()).isEqualTo("Desk");

        send("DELETE", "/_sandbox/records/teams", "");
        assertThat(get("/_sandbox/records/teams")).isEmpty();
    }

    @Test
    void unknownKindOfRecordIsRefused() {
        assertThat(raw.get("/_sandbox/records/meetings").statusCode()).isEqualTo(400);
    }

    @Test
    void faultAppliesAndIsThenForgotten() {
        send("POST", FAULTS, "{\"status\":503,\"operation\":\"listUsers\",\"headers\":{\"Retry-After\":\"2\"}}");

        HttpResponse<String> struck = raw.get("/v2/users");

        assertThat(struck.statusCode()).isEqualTo(503);
        assertThat(struck.headers().firstValue("Retry-After")).contains("2");
        assertThat(get(FAULTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"operation":"creatEvent"}  | did you mean createEvent?
            {"times":0}                 | times must be at least 1
            {"effect":"explosion"}      | effect must be one of
            {"delay":"2 s"}             | cannot be parsed to a Duration
            """)
    void faultThatMakesNoSenseIsRefused(String fault, String message) {
        HttpResponse<String> response = raw.send("POST", FAULTS, fault);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"effect":"closed_connection","times":3,"carried_out":true}
            {"effect":"truncated_body","operation":"listUsers"}
            {"effect":"delay","delay":"PT0.2S","always":true}
            {"effect":"stale_list","lag":"PT5S","operation":"listEvents"}
            {"effect":"status","status":503,"carried_out_after":"PT2S"}
            """)
    void faultIsShownAsItWasOrdered(String ordered) throws JsonProcessingException {
        send("POST", FAULTS, ordered);

        JsonNode shown = get(FAULTS).get(0);

        new ObjectMapper()
                .readTree(ordered)
                .properties()
                .forEach(member -> assertThat(shown.get(member.getKey())).isEqualTo(member.getValue()));
    }

    @Test
    void clockIsMovedAndReset() {
        send("PUT", CLOCK, "{\"to\":\"2027-01-01T00:00:00Z\",\"advance\":\"P1D\"}");
        assertThat(get(CLOCK).path("time").asText()).isEqualTo("2027-01-02T00:00:00Z");

        send("POST", "/_sandbox/reset", "");
        assertThat(get(CLOCK).path("time").asText()).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void clockThatMakesNoSenseIsRefused() {
        assertThat(raw.send("PUT", CLOCK, "{\"to\":\"tomorrow\"}").body())
                .contains("clock must be story, now or an instant");
    }

    @Test
    void everyControlOperationIsDescribed() {
        JsonNode document = get("/_sandbox/openapi.json");

        assertThat(document.path("openapi").asText()).startsWith("3.0");
        assertThat(document.path("paths").findValuesAsText("operationId"))
                .hasSize(17)
                .doesNotHaveDuplicates();
    }

    @Test
    void unknownProviderStateIsRefused() {
        HttpResponse<String> response = raw.send("POST", "/_sandbox/pact/state", "{\"state\":\"the moon is full\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("the moon is full");
    }

    @Test
    void endOfAProviderStateChangesNothing() {
        vyte.events().cancelEvent(FIRST_VISIT);

        send("POST", "/_sandbox/pact/state", "{\"state\":\"the API fails\",\"action\":\"teardown\"}");

        assertThat(vyte.events().getEvent(FIRST_VISIT).has("cancelled")).isTrue();
    }

    @Test
    void unknownKeyIsAStateThatTheNextOneEnds() {
        send("POST", "/_sandbox/pact/state", "{\"state\":\"the API key is unknown\"}");
        assertThat(raw.get("/v2/auth/test").statusCode()).isIn(401, 404);
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(401);

        send("POST", "/_sandbox/pact/state", "{\"state\":\"the organization of the examples\"}");
        assertThat(raw.get("/v2/users").statusCode()).isEqualTo(200);
    }

    @Test
    void messagesComeInBothForms() {
        assertThat(message("user.joined").path("action").asText()).isEqualTo("user.joined");
        assertThat(message("user.joined in an array").findValuesAsText("action"))
                .isEqualTo(List.of("user.joined"));
    }

    private JsonNode message(String description) {
        return send("POST", "/_sandbox/pact/message", "{\"description\":\"" + description + "\"}");
    }

    private JsonNode get(String path) {
        return json(raw.getWithoutKey(path));
    }

    private JsonNode send(String method, String path, String body) {
        return json(raw.send(method, path, body));
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
