package in.vyte.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventFilter;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.wire.WireServer;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOnTheWireTest {
    private static final Operation<String> SEARCH =
            Operation.of("search", "GET", "/v2/search/{kind}").returnsText();

    private final WireServer server = WireServer.respondingWith(200, "application/json", "{}");
    private final Caller caller = new Caller(server.url());

    @AfterEach
    void stop() {
        caller.close();
        server.close();
    }

    @Test
    void acceptsTextWhereTheResponseIsText() {
        caller.events.cancelEvent("e1");
        assertThat(server.onlyRequest().header("Accept")).isEqualTo("text/plain, application/json;q=0.9");
    }

    @Test
    void acceptsJsonWhereTheResponseIsJson() {
        caller.events.getEvent("e1");
        assertThat(server.onlyRequest().header("Accept")).isEqualTo("application/json");
    }

    @Test
    void refusesAListWhoseItemsAreNotAllThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caller.events.listEvents(r -> r.creatorUsers(List.of("u1", " "))))
                .withMessage("listEvents: item 1 of creator_users is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.request().csv("ids", Arrays.asList("u1", null)))
                .withMessage("search: item 1 of ids is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCreate.of(e -> e.invitees(Arrays.asList((EventInviteeInput) null))))
                .withMessage("The list invitees must not hold null");
    }

    @Test
    void describesNoBodyOnGet() {
        caller.events.getEvent("e1");
        assertThat(server.onlyRequest().header("Content-Type")).isNull();
        assertThat(server.onlyRequest().header("Content-Length")).isNull();
    }

    @Test
    void describesNoBodyOnDelete() {
        caller.events.deleteEventInvitee("e1", "i1");
        assertThat(server.onlyRequest().method()).isEqualTo("DELETE");
        assertThat(server.onlyRequest().header("Content-Type")).isNull();
        assertThat(server.onlyRequest().header("Content-Length")).isNull();
    }

    @Test
    void saysThatAPostWithoutABodyIsEmpty() {
        caller.events.cancelEvent("e1");
        assertThat(server.onlyRequest().header("Content-Type")).isNull();
        assertThat(server.onlyRequest().header("Content-Length")).isEqualTo("0");
    }

    @Test
    void sendsABodyAsJson() {
        caller.events.updateEvent("e1", e -> e.title("Kräutergarten"));
        assertThat(server.onlyRequest().method()).isEqualTo("PUT");
        assertThat(server.onlyRequest().header("Content-Type")).startsWith("application/json");
        assertThat(server.onlyRequest().body()).isEqualTo("{\"title\":\"Kräutergarten\"}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", ".."})
    void refusesAnIdThatWouldNameAnotherPath(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caller.events.getEvent(id))
                .withMessageContaining("getEvent")
                .withMessageContaining("event_id");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a%2Fb",
        "a?b=c, a%3Fb%3Dc",
        "a#b, a%23b",
        "'a b', a%20b",
        "%2e, %252e",
        "%2e%2e, %252e%252e",
        "../admin, ..%2Fadmin",
        "..., ...",
        "a\\b, a%5Cb",
        "a;v=1, a%3Bv%3D1",
        "é, %C3%A9",
        "😀, %F0%9F%98%80",
        "A-z_0.9~, A-z_0.9~",
    })
    void encodesAnIdExactlyOnce(String id, String sent) {
        caller.events.getEvent(id);
        assertThat(server.onlyRequest().target()).isEqualTo("/v2/events/" + sent);
    }

    @Test
    void leavesOutParametersThatAreNotSet() {
        caller.events.confirmEvent("e1", null, "p 1");
        assertThat(server.onlyRequest().target()).isEqualTo("/v2/events/e1/confirm?p=p%201");
    }

    @Test
    void sendsNoQueryWhenNothingIsSet() {
        Caller.failureOf(() -> caller.events.listEvents());
        assertThat(server.onlyRequest().target()).isEqualTo("/v2/events");
    }

    @Test
    void leavesOutEmptyLists() {
        Caller.failureOf(() -> caller.events.listEvents(r -> r.creatorUsers(List.of())));
        assertThat(server.onlyRequest().target()).isEqualTo("/v2/events");
    }

    @Test
    void joinsListsByCommasAndEncodesTheirItems() {
        ListEventsRequest request = ListEventsRequest.builder()
                .limit(10)
                .filter(EventFilter.of("brand new"))
                .creatorEmails("a+b@example.com", "c,d@example.com")
                .build();
        Caller.failureOf(() -> caller.events.listEvents(request));
        assertThat(server.onlyRequest().target())
                .isEqualTo(
                        "/v2/events?limit=10&filter=brand%20new&creator_emails=a%2Bb%40example.com,c%2Cd%40example.com");
    }

    @Test
    void writesEveryTypeOfParameter() {
        ApiRequest<String> request = SEARCH.request()
                .path("kind", "k")
                .query("day", LocalDate.of(2026, 3, 10))
                .query("flag", false)
                .query("text", "&=+")
                .query("number", 1.5);
        caller.client.call(request);
        assertThat(server.onlyRequest().target())
                .isEqualTo("/v2/search/k?day=2026-03-10&flag=false&text=%26%3D%2B&number=1.5");
    }

    @Test
    void refusesACallWithoutItsPathParameter() {
        assertThatIllegalStateException()
                .isThrownBy(() -> caller.client.call(SEARCH.request()))
                .withMessageContaining("kind");
    }

    @Test
    void refusesAPathParameterThatTheOperationDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.request().path("knd", "k"))
                .withMessageContaining("knd");
    }

    @Test
    void refusesANullBody() {
        List<EventInviteeInput> nothing = null;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caller.events.addEventInvitees("e1", nothing))
                .withMessageContaining("addEventInvitees");
    }

    @ParameterizedTest
    @CsvSource({"/, /v2/events/e1", "/proxy, /proxy/v2/events/e1", "/a%20b/, /a%20b/v2/events/e1"})
    void putsThePathOfTheBaseUrlInFront(String basePath, String sent) {
        try (Caller behindProxy = new Caller(server.url().resolve(basePath))) {
            behindProxy.events.getEvent("e1");
        }
        assertThat(server.onlyRequest().target()).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:8080", "/v2", "ftp://localhost", "https:///v2", "https://localhost?key=fake-secret"})
    void refusesABaseUrlThatMeansNothing(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiClient(HttpClients.createMinimal(), URI.create(url)))
                .withMessageNotContaining("fake-secret");
    }

    @Test
    void describesAnOperationWithoutIds() {
        assertThat(SEARCH).hasToString("search (GET /v2/search/{kind})");
    }
}
