package in.vyte.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import in.vyte.client.model.WebhookAction;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.OtherCall;
import in.vyte.sdk.webhook.TypedCall.UserCall;
import in.vyte.sdk.webhook.TypedCall.VytemeCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    void theRolesOfADeliveredEventCanBeTold() {
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
                "{'action': 'vyteme.updated', 'resource': 'an id'}",
                "{'action': 'vyteme.updated', 'resource': {'nickname': 1}}"
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
                    {'resource': {}}                                                          ; /action                     ; expected a string but there is none
                    {'action': null, 'resource': {}}                                          ; /action                     ; expected a string but there is none
                    {'action': 7, 'resource': {}}                                             ; /action                     ; expected a string but found an integer
                    {'action': 'event.created'}                                               ; /resource                   ; expected an object but found null
                    {'action': 'event.created', 'resource': 'x'}                              ; /resource                   ; expected an object but found a string
                    {'action': 'event.created', 'resource': {'confirmed': {'flag': 'yes'}}}   ; /resource/confirmed/flag    ; expected a boolean but found a string
                    {'action': 'user.joined', 'resource': {'emails': 'x'}}                    ; /resource/emails            ; expected an array but found a string
                    [{'action': 'team.x'}, {'action': 'event.voted', 'resource': {'dates': [{'date': 1}]}}] ; /1/resource/dates/0/date ; expected a date-time but found an integer
                    [{'action': 'team.x'}, null]                                              ; /1                          ; expected an object but found null
                    [[]]                                                                      ; /0                          ; expected an object but found an array
                    'hello'                                                                   ; ''                          ; expected an object but found a string
                    """, quoteCharacter = '§')
    void whatIsNotAsDocumentedIsRefusedWithItsPlace(String body, String path, String problem) {
        String expectedPath = path.equals("''") ? "" : path;

        assertThatThrownBy(() -> parse(body))
                .isInstanceOfSatisfying(
                        WebhookException.class,
                        refused -> assertThat(refused.path()).isEqualTo(expectedPath))
                .hasMessageContaining(problem)
                .hasMessageContaining(expectedPath)
                .isInstanceOf(VyteException.class);
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

    private static String json(String json) {
        return json.replace('\'', '"');
    }
}
