package in.vyte.client;

import static in.vyte.client.Caller.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.client.Failure.Kind;
import in.vyte.client.api.EventsApi;
import in.vyte.client.model.Event;
import in.vyte.client.wire.WireServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
    private static final Operation<Void> REMOVE = Operation.of("remove", "DELETE", "/v2/things/{id}");

    @Test
    void decodesAnEvent() {
        whenResponding(200, "application/json; charset=utf-8", "{\"_id\":\"e1\",\"title\":\"First visit\"}", caller -> {
            Event event = caller.events.getEvent("e1");
            assertThat(event).isEqualTo(Event.of(e -> e.id("e1").title("First visit")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/json", "application/vnd.vyte+json", "APPLICATION/JSON", "text/plain"})
    void decodesJsonUnderAnyOfItsNames(String contentType) {
        whenResponding(
                200,
                contentType,
                "{}",
                caller -> assertThat(caller.events.getEvent("e1").has("_id")).isFalse());
    }

    @Test
    void decodesJsonWithoutAContentType() {
        try (WireServer server = new WireServer(
                        (request, reply) -> reply.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"));
                Caller caller = new Caller(server.url())) {
            assertThat(caller.users.listUsers()).isEmpty();
        }
    }

    @Test
    void keepsStatusAndHeadersWithTheValue() {
        whenResponding(201, "application/json", "{\"_id\":\"e1\"}", caller -> {
            ApiResponse<Event> response = caller.events.getEventWithResponse("e1");
            assertThat(response.status()).isEqualTo(201);
            assertThat(response.header("x-request")).contains("fake-1");
            assertThat(response.headers().get("X-REQUEST")).containsExactly("fake-1");
            assertThat(response.header("X-Missing")).isEmpty();
            assertThat(response.value().id()).isEqualTo("e1");
        });
    }

    @Test
    void givesNoValueOn204() {
        whenRespondingRaw("HTTP/1.1 204 No Content\r\n\r\n", caller -> {
            ApiResponse<Void> response =
                    caller.client.callWithResponse(REMOVE.request().path("id", "t1"));
            assertThat(response.status()).isEqualTo(204);
            assertThat(response.value()).isNull();
        });
    }

    @Test
    void skipsTheBodyOfAResponseThatShouldHaveNone() {
        whenResponding(200, "application/json", "{\"unasked\":true}", caller -> {
            assertThat(caller.client.call(REMOVE.request().path("id", "t1"))).isNull();
            assertThat(caller.pool().getAvailable()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"text/plain, OK", "application/json, OK", "application/json, '\"OK\"'", "text/plain, 'OK\n'"})
    void readsTheWordOkHoweverItIsLabelled(String contentType, String body) {
        whenResponding(
                200,
                contentType,
                body,
                caller -> assertThat(caller.events.cancelEvent("e1")).isEqualTo("OK"));
    }

    @Test
    void readsTextInItsCharset() {
        try (WireServer server = new WireServer((request, reply) ->
                        reply.send(200, "text/plain; charset=ISO-8859-1", new byte[] {(byte) 0xE9, 't', (byte) 0xE9}));
                Caller caller = new Caller(server.url())) {
            assertThat(caller.events.cancelEvent("e1")).isEqualTo("été");
        }
    }

    @Test
    void takesAnEmptyTextForAResponse() {
        whenResponding(
                200,
                "text/plain",
                "",
                caller -> assertThat(caller.events.cancelEvent("e1")).isEmpty());
        whenRespondingRaw(
                "HTTP/1.1 204 No Content\r\n\r\n",
                caller -> assertThat(caller.events.cancelEvent("e1")).isEmpty());
    }

    @Test
    void refusesATextThatIsNoWord() {
        whenResponding(200, "text/plain", "x".repeat(9000), caller -> {
            Failure failure = failureOf(() -> caller.events.cancelEvent("e1"));
            assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
            assertThat(caller.pool().getLeased()).isZero();
        });
    }

    @Test
    void reportsHtmlUnder200AsUndecodable() {
        whenResponding(200, "text/html", "<html>fake-secret</html>", caller -> {
            for (Failure failure : List.of(
                    failureOf(() -> caller.events.getEvent("e1")),
                    failureOf(() -> caller.events.cancelEvent("e1")),
                    failureOf(() -> caller.events.listEvents()),
                    failureOf(() -> caller.users.streamListUsers()),
                    failureOf(() -> caller.client.call(REMOVE.request().path("id", "t1"))))) {
                assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
                assertThat(failure.status).isEqualTo(200);
                assertThat(failure).hasMessageContaining("text/html").hasMessageNotContaining("fake-secret");
            }
            assertThat(caller.pool().getLeased()).isZero();
        });
    }

    @Test
    void reportsHtmlUnderAJsonTypeAsMalformed() {
        whenResponding(200, "application/json", "<html>fake-secret</html>", caller -> {
            Failure failure = failureOf(() -> caller.events.getEvent("e1"));
            assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
            assertThat(failure).hasMessageStartingWith("malformed JSON").hasMessageNotContaining("fake-secret");
        });
    }

    @Test
    void namesThePlaceOfAValueOfTheWrongTypeButNeverTheValue() {
        whenResponding(
                200,
                "application/json",
                "{\"title\":\"t\",\"invitees\":[{\"email\":\"a\"},{\"email\":{\"fake-secret\":1}}]}",
                caller -> {
                    Failure failure = failureOf(() -> caller.events.getEvent("e1"));
                    assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
                    assertThat(failure.operationId).isEqualTo("getEvent");
                    assertThat(failure.status).isEqualTo(200);
                    assertThat(failure.headers.get("x-request"))
                            .containsExactly("fake-1")
                            .isUnmodifiable();
                    assertThat(failure.path).isEqualTo("/invitees/1/email");
                    assertThat(failure).hasMessage("expected a string but found an object");
                    assertThat(failure).hasNoCause();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"createdAt\":\"fake-secret\"}      | /createdAt",
                "{\"title\":\"fake-secret\",\"__v\":x | /__v",
                "{\"dates\":[{\"date\":\"2026-03-10\"}]} | /dates/0/date",
                "{\"__v\":99999999999}                | /__v",
                "{\"__v\":1.5}                        | /__v",
                "{\"vyteme\":\"false\"}               | /vyteme",
                "{\"links\":{\"a\":[1,}}              | /links/a/1",
                "{\"title\":\"fake-secret\"           | /title",
                "[]                                   | ''",
                "null                                 | ''",
                "{} {}                                | ''",
                "{} fake-secret                       | ''",
            })
    void namesThePlaceOfEveryKindOfBadJson(String body, String path) {
        whenResponding(200, "application/json", body, caller -> {
            Failure failure = failureOf(() -> caller.events.getEvent("e1"));
            assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
            assertThat(failure.path).isEqualTo(path);
            assertThat(failure).hasMessageNotContaining("fake-secret").hasNoCause();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[null]             | /0",
                "[null,{}]          | /0",
                "[{},{},null,{}]    | /2",
                "[{},null,null] []  | /1",
            })
    void refusesNullAsAnItemAsAStreamDoes(String body, String path) {
        whenResponding(200, "application/json", body, caller -> {
            for (Failure failure : List.of(
                    failureOf(() -> caller.users.listUsers()),
                    failureOf(() -> caller.users.streamListUsers().forEach(user -> {})))) {
                assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
                assertThat(failure.path).isEqualTo(path);
                assertThat(failure).hasMessage("expected an object but found null");
            }
            assertThat(caller.pool().getLeased()).isZero();
        });
    }

    @Test
    void refusesNullInsideAnItem() {
        whenResponding(
                200,
                "application/json",
                "[{\"emails\":[null]}]",
                caller -> assertThat(failureOf(() -> caller.users.listUsers()).path)
                        .isEqualTo("/0/emails/0"));
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        String deep = "{\"links\":" + "[".repeat(300) + "]".repeat(300) + "}";
        whenResponding(200, "application/json", deep, caller -> {
            Failure failure = failureOf(() -> caller.events.getEvent("e1"));
            assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
            assertThat(failure).hasMessageStartingWith("JSON beyond all measure");
        });
    }

    @Test
    void reportsAnEmptyBodyWhereJsonIsDue() {
        whenResponding(200, "application/json", "", caller -> {
            Failure failure = failureOf(() -> caller.events.getEvent("e1"));
            assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
            assertThat(failure).hasMessage("expected JSON but the body is empty");
        });
    }

    @Test
    void reportsAMissingBodyWhereJsonIsDue() {
        whenRespondingRaw("HTTP/1.1 204 No Content\r\n\r\n", caller -> {
            Failure failure = failureOf(() -> caller.users.listUsers());
            assertThat(failure.kind).isEqualTo(Kind.UNDECODABLE);
            assertThat(failure.status).isEqualTo(204);
            assertThat(failure).hasMessage("expected JSON but there is no body");
        });
    }

    @Test
    void reports304AsABadStatus() {
        whenRespondingRaw("HTTP/1.1 304 Not Modified\r\n\r\n", caller -> {
            Failure failure = failureOf(() -> caller.events.getEvent("e1"));
            assertThat(failure.kind).isEqualTo(Kind.BAD_STATUS);
            assertThat(failure.status).isEqualTo(304);
        });
    }

    @Test
    void throwsAnExceptionOfItsOwnWhereNoTransportIsGiven() {
        whenResponding(404, "application/json", "{\"message\":\"fake-secret\"}", caller -> {
            ApiClient plain = new ApiClient(caller.http(), caller.url());
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> new EventsApi(plain).getEvent("e1"))
                    .withMessage("getEvent (GET /v2/events/{event_id}) failed: status 404")
                    .satisfies(failure -> {
                        assertThat(failure.status()).isEqualTo(404);
                        assertThat(failure.operationId()).isEqualTo("getEvent");
                    });
        });
    }

    @Test
    void showsNoHeaderOrSecretWhenAResponseIsPrinted() {
        ApiResponse<String> response = new ApiResponse<>(200, Map.of("Set-Cookie", List.of("fake-secret")), "OK");
        assertThat(response).hasToString("ApiResponse{status=200, headers=[Set-Cookie], value=OK}");
    }

    @Test
    void handsOutHeadersThatCannotBeChanged() {
        ApiResponse<String> response = new ApiResponse<>(200, Map.of("A", new ArrayList<>()), "OK");
        assertThat(response.headers()).isUnmodifiable();
        assertThat(response.headers().get("a")).isUnmodifiable();
    }

    private static void whenResponding(int status, String contentType, String body, Consumer<Caller> test) {
        try (WireServer server = WireServer.respondingWith(status, contentType, body);
                Caller caller = new Caller(server.url())) {
            test.accept(caller);
        }
    }

    private static void whenRespondingRaw(String response, Consumer<Caller> test) {
        try (WireServer server = new WireServer((request, reply) -> reply.write(response));
                Caller caller = new Caller(server.url())) {
            test.accept(caller);
        }
    }
}
