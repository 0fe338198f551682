package in.vyte.client;

import static in.vyte.client.Caller.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.json.Codecs;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.wire.WireRequest;
import in.vyte.client.wire.WireServer;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Caller} uses an HttpClient as its builder makes it, which repeats requests on 429 and 503. */
class RepetitionTest {
    private static final EventCreatorInput TOMAS = EventCreatorInput.of(by -> by.email("tomas.lindqvist@example.com"));

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void neverRepeatsAPostOnAnAnswer(int status) {
        try (WireServer server = WireServer.answering(status, "text/plain", "later");
                Caller caller = new Caller(server.url())) {
            Failure withBody = failureOf(() ->
                    caller.events.createEvent(e -> e.title("Quarterly review").createdBy(TOMAS)));
            Failure withoutBody = failureOf(() -> caller.events.cancelEvent("e1"));
            assertThat(withBody.status).isEqualTo(status);
            assertThat(withoutBody.status).isEqualTo(status);
            assertThat(server.requests())
                    .extracting(WireRequest::target)
                    .containsExactly("/v2/events", "/v2/events/e1/cancel");
        }
    }

    @Test
    void neverRepeatsAPostOnABrokenConnection() {
        try (WireServer server = new WireServer((request, reply) -> reply.hangUp());
                Caller caller = new Caller(server.url())) {
            assertThat(failureOf(() -> caller.events.cancelEvent("e1")).kind).isEqualTo(Failure.Kind.NO_ANSWER);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void letsTheInterceptorSendARequestAgain() {
        try (WireServer server = WireServer.answering(200, "text/plain", "OK");
                Caller caller = new Caller(server.url())) {
            ApiClient twice = new ApiClient(
                    caller.http(),
                    server.url(),
                    (operation, delivery, request, transport) -> {
                        transport.send(request, HttpClientContext.create()).close();
                        return transport.send(request, HttpClientContext.create());
                    },
                    new Failure.Factory());
            Operation<String> operation = Operation.of("say", "POST", "/v2/say").returnsText();
            ApiRequest<String> request = operation.request().body(Codecs.STRING, "hello");
            assertThat(twice.call(request)).isEqualTo("OK");
            assertThat(server.requests()).extracting(WireRequest::body).containsExactly("\"hello\"", "\"hello\"");
        }
    }
}
