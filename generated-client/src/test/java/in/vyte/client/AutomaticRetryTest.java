package in.vyte.client;

import static in.vyte.client.Caller.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.wire.WireRequest;
import in.vyte.client.wire.WireServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Caller} uses a default HttpClient, which retries requests on 429 and 503. */
class AutomaticRetryTest {
    private static final EventCreatorInput TOMAS = EventCreatorInput.of(by -> by.email("tomas.lindqvist@example.com"));

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void neverRetriesAPostOnAResponse(int status) {
        try (WireServer server = WireServer.respondingWith(status, "text/plain", "later");
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
    void neverRetriesAPostOnABrokenConnection() {
        try (WireServer server = new WireServer((request, reply) -> reply.hangUp());
                Caller caller = new Caller(server.url())) {
            assertThat(failureOf(() -> caller.events.cancelEvent("e1")).kind).isEqualTo(Failure.Kind.NO_RESPONSE);
            assertThat(server.requests()).hasSize(1);
        }
    }
}
