package in.vyte.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.model.WebhookAction;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.OtherCall;
import in.vyte.sdk.webhook.TypedCall.UnreadableCall;
import in.vyte.sdk.webhook.TypedCall.UserCall;
import in.vyte.sdk.webhook.TypedCall.VytemeCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookParserTest {
    private static final String CANCELLED_BOOKING = """
            {'action': 'event.cancelled', 'organization': '61a0000000000000000000f1',
             'resource': {'cancelled': '2026-03-01T12:05:00.000Z', 'confirmed': {'flag': true}, 'vyteme': true,
                          'created_by': {'email': 'lena.moser@example.com'}, 'title': 'Consultation',
                          'invitees': [{'full_name': 'Tom Okoye', 'email': 'tom@client.example.com'}]}}
            """;

    private final WebhookParser parser = new WebhookParser();

    @Test
    void aSingleCallIsRead() {
        List<TypedCall> calls = parse(CANCELLED_BOOKING);

        assertThat(calls).singleElement().isInstanceOfSatisfying(EventCall.class, call -> {
            assertThat(call.action()).isSameAs(WebhookAction.EVENT_CANCELLED);
            assertThat(call.event().title()).isEqualTo("Consultation");
            assertThat(call.event().cancelled()).hasToString("2026-03-01T12:05Z");
            assertThat(call.call().organization()).isEqualTo("61a0000000000000000000f1");
            assertThat(call.call().user()).isNull();
        });
    }

    @Test
    void anArrayOfCallsIsReadInItsOrder() {
        List<TypedCall> calls = parse("[" + CANCELLED_BOOKING + ", {'action': 'user.joined', 'resource': {}}]");

        assertThat(calls)
                .extracting(TypedCall::action)
                .containsExactly(WebhookAction.EVENT_CANCELLED, WebhookAction.USER_JOINED);
    }

    @Test
    void anEmptyArrayHoldsNoCalls() {
        assertThat(parse("[]")).isEmpty();
    }

    @Test
    void theCallsCannotBeChanged() {
        assertThat(parse(CANCELLED_BOOKING)).isUnmodifiable();
    }

    @Test
    void theRolesOfADeliveredEventCanBeRead() {
        EventCall call = (EventCall) parse(CANCELLED_BOOKING).get(0);

        EventRoles roles = EventRoles.of(call.event());

        assertThat(roles.useCase()).isEqualTo(UseCase.BOOKING_PAGE);
        assertThat(roles.host()).hasToString("Optional[lena.moser@example.com]");
        assertThat(roles.initiators()).hasToString("[Tom Okoye <tom@client.example.com>]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.created",
                "event.confirmed",
                "event.updated",
                "event.cancelled",
                "event.voted",
                "event.new_invitee",
                "event.not_yet_invented"
            })
    void anEventActionCarriesAnEvent(String action) {
        TypedCall call = parse("{'action': '" + action + "', 'resource': {'title': 'Kick-off'}}")
                .get(0);

        assertThat(call)
                .isInstanceOfSatisfying(
                        EventCall.class, it -> assertThat(it.event().title()).isEqualTo("Kick-off"));
        assertThat(call.action().value()).isEqualTo(action);
    }

    @Test
    void aJoinedUserCarriesAUser() {
        TypedCall call = parse("{'action': 'user.joined', 'resource': {'_id': 'u1',"
                        + " 'account': {'organization': {'extid': 'emp-7'}}}}")
                .get(0);

        assertThat(call)
                .isInstanceOfSatisfying(
                        UserCall.class, it -> assertThat(it.user().id()).isEqualTo("u1"));
    }

    @Test
    void anUpdatedBookingPageCarriesABookingPage() {
        TypedCall call = parse("{'action': 'vyteme.updated', 'resource': {'_id': 'p1', 'nickname': 'lena'}}")
                .get(0);

        assertThat(call)
                .isInstanceOfSatisfying(
                        VytemeCall.class,
                        it -> assertThat(it.vyteme().nickname()).isEqualTo("lena"));
    }

    @Test
    void anUnknownActionCarriesItsJson() {
        TypedCall call =
                parse("{'action': 'team.renamed', 'resource': [1, {'a': 'b'}]}").get(0);

        assertThat(call.action().isKnown()).isFalse();
        assertThat(call.action().value()).isEqualTo("team.renamed");
        assertThat(call)
                .isInstanceOfSatisfying(
                        OtherCall.class, it -> assertThat(it.resource()).hasToString("[1,{\"a\":\"b\"}]"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{'action': 'event.not_yet_invented', 'resource': 'an id'}",
                "{'action': 'vyteme.updated', 'resource': 'an id'}"
            })
    void whereTheResourceIsOnlyPresumedAnotherOneIsNoError(String body) {
        assertThat(parse(body)).singleElement().isInstanceOf(OtherCall.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'action': 'team.deleted'}", "{'action': 'team.deleted', 'resource': null}"})
    void anUnknownActionMayComeWithoutAResource(String body) {
        OtherCall call = (OtherCall) parse(body).get(0);

        assertThat(call.resource()).isEqualTo(NullNode.getInstance());
    }

    @Test
    void whatTheDocumentDoesNotKnowIsKept() {
        TypedCall call = parse("{'action': 'event.created', 'resource': {'mood': 'good'}, 'attempt': 2}")
                .get(0);

        assertThat(((EventCall) call).event().additionalProperties()).containsKey("mood");
        assertThat(call.call().additionalProperties()).containsKey("attempt");
    }

    @ParameterizedTest(name = "{0}: {2} at {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    {'resource': {}}                              ; /action        ; expected a string but there is none
                    {'action': null, 'resource': {}}              ; /action        ; expected a string but there is none
                    {'action': 7, 'resource': {}}                 ; /action        ; expected a string but found an integer
                    {'action': 7, 'user': 5, 'resource': {}}      ; /action        ; expected a string but found an integer
                    {'organization': 5, 'resource': {}}           ; /action        ; expected a string but there is none
                    {}                                            ; /action        ; expected a string but there is none
                    {'action': 'event.created'}                   ; /resource      ; expected an object but found null
                    {'action': 'event.created', 'resource': null} ; /resource      ; expected an object but found null
                    {'action': 'event.created', 'resource': 'x'}  ; /resource      ; expected an object but found a string
                    {'action': 'event.created', 'resource': [{}]} ; /resource      ; expected an object but found an array
                    {'action': 'user.joined', 'resource': 'an id'}; /resource      ; expected an object but found a string
                    null                                          ; ''             ; expected an object but found null
                    []                                            ; ''             ; expected an object but found an array
                    [{'action': 'team.x'}]                        ; ''             ; expected an object but found an array
                    'hello'                                       ; ''             ; expected an object but found a string
                    7                                             ; ''             ; expected an object but found an integer
                    """, quoteCharacter = '§')
    void aCallThatIsNotAsDocumentedIsHandedOnAndCostsNoOther(String call, String place, String problem) {
        String path = place.equals("''") ? "" : place;
        List<TypedCall> calls = parse("[" + CANCELLED_BOOKING + "," + call + ", {'action': 'team.x'}]");

        assertThat(calls).hasSize(3);
        assertThat(calls.get(0)).isInstanceOf(EventCall.class);
        assertThat(calls.get(2)).isInstanceOf(OtherCall.class);
        assertThat(calls.get(1)).isInstanceOfSatisfying(UnreadableCall.class, unreadable -> {
            assertThat(unreadable.raw()).isEqualTo(tree(call));
            assertThat(unreadable.path()).isEqualTo("/1" + path);
            assertThat(unreadable.problem()).isEqualTo(problem);
        });
    }

    @Test
    void whatCanBeReadOfAnUnreadableCallIs() {
        UnreadableCall call =
                (UnreadableCall) parse("{'action': 7, 'organization': 'o1', 'user': ['u1'], 'resource': 'e1'}")
                        .get(0);

        assertThat(call.action().value()).isEmpty();
        assertThat(call.call().organization()).isEqualTo("o1");
        assertThat(call.call().user()).isNull();
        assertThat(call.call().resource()).hasToString("\"e1\"");
    }

    @Test
    void anUnreadableCallPrintsNoneOfItsValues() {
        TypedCall call =
                parse("{'action': 'event.created', 'resource': 'sesame'}").get(0);

        assertThat(call).hasToString("UnreadableCall[expected an object but found a string at /resource]");
        assertThat(call.action()).isEqualTo(WebhookAction.EVENT_CREATED);
    }

    @Test
    void theJsonOfACallCannotBeChanged() {
        UnreadableCall unreadable = (UnreadableCall) parse("{'resource': {}}").get(0);
        OtherCall other =
                (OtherCall) parse("{'action': 'team.x', 'resource': {'a': 1}}").get(0);

        ((ObjectNode) unreadable.raw()).removeAll();
        ((ObjectNode) other.resource()).removeAll();

        assertThat(unreadable.raw()).hasToString("{\"resource\":{}}");
        assertThat(other.resource()).hasToString("{\"a\":1}");
    }

    @ParameterizedTest(name = "body {index}: {0}")
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[{'action': 'event.created', 'resource': {}}",
                "{'action': 'a'} {'action': 'b'}",
                "[],",
                "<html>sesame</html>",
                "action=sesame",
                "'sesame'",
                "42",
                "null",
                "true",
                "{'action': 'sesame"
            })
    void whatIsNoJsonIsRefusedWithoutQuotingIt(String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOf(WebhookException.class)
                .hasMessageNotContaining("sesame")
                .hasNoCause();
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] body = "{\"action\": \"event.cre\u00e4ted\", \"resource\": {}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> parser.parse(body))
                .isInstanceOf(WebhookException.class)
                .hasMessageContaining("malformed JSON at byte");
    }

    @Test
    void excessiveNestingIsRefused() {
        String nested = "[".repeat(5_000) + "]".repeat(5_000);

        assertThatThrownBy(() -> parse("{'action': 'team.x', 'resource': " + nested + "}"))
                .isInstanceOf(WebhookException.class);
    }

    @Test
    void aDeliveryOfTheGreatestSizeIsReadAndALargerOneRefused() throws IOException {
        byte[] body = json(CANCELLED_BOOKING).getBytes(StandardCharsets.UTF_8);
        WebhookParser exact = new WebhookParser(body.length);
        WebhookParser narrow = new WebhookParser(body.length - 1);

        assertThat(exact.parse(body)).hasSize(1);
        assertThat(exact.parse(json(CANCELLED_BOOKING))).hasSize(1);
        assertThat(exact.parse(new ByteArrayInputStream(body))).hasSize(1);
        assertThatThrownBy(() -> narrow.parse(body)).isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> narrow.parse(json(CANCELLED_BOOKING))).isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> narrow.parse(new ByteArrayInputStream(body))).isInstanceOf(WebhookException.class);
    }

    @Test
    void theSizeOfATextCountsInBytes() {
        String body = json("{'action': 'team.x', 'resource': 'éééééééééé'}");

        assertThatThrownBy(() -> new WebhookParser(body.length()).parse(body))
                .isInstanceOf(WebhookException.class)
                .hasMessageContaining("more than " + body.length() + " bytes");
    }

    @Test
    void aByteTooManyIsTooManyWhicheverItIs() {
        byte[] oneMore = "[]\u0000".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new WebhookParser(2).parse(new ByteArrayInputStream(oneMore)))
                .isInstanceOf(WebhookException.class)
                .hasMessageContaining("more than 2 bytes");
    }

    @Test
    void anEndlessStreamIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatThrownBy(() -> parser.parse(endless)).isInstanceOf(WebhookException.class);
    }

    @Test
    void aStreamThatFailsIsReportedAsSuch() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };

        assertThatThrownBy(() -> parser.parse(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("reset");
    }

    @Test
    void bytesTextAndStreamReadAlike() throws IOException {
        byte[] body = json(CANCELLED_BOOKING).getBytes(StandardCharsets.UTF_8);

        assertThat(parser.parse(body)).isEqualTo(parse(CANCELLED_BOOKING));
        assertThat(parser.parse(new ByteArrayInputStream(body))).isEqualTo(parse(CANCELLED_BOOKING));
    }

    @Test
    void aLimitThatLetsNothingThroughIsRefused() {
        assertThatThrownBy(() -> new WebhookParser(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WebhookParser(1).parse("{")).isInstanceOf(WebhookException.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{'action': 'event.created', 'resource': {'third_party': {'ct': 'sesame'}, 'key_store': {'hash': {'u1': 'sesame'}}}}",
                "{'action': 'user.joined', 'resource': {'google': {'token': 'sesame'}}}",
                "{'action': 'vyteme.updated', 'resource': {'nickname': 'ana', 'secret': 'sesame'}}",
                "{'action': 'team.x', 'resource': {'secret': 'sesame'}}"
            })
    void printingACallShowsNoSecret(String body) {
        TypedCall call = parse(body).get(0);

        assertThat(call.toString()).contains("Call[").doesNotContain("sesame");
        assertThat(call.call().toString()).contains("WebhookCall{").doesNotContain("sesame");
    }

    private List<TypedCall> parse(String body) {
        return parser.parse(json(body));
    }

    private static JsonNode tree(String json) {
        try {
            return new JsonMapper().readTree(json(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(String json) {
        return json.replace('\'', '"');
    }
}
