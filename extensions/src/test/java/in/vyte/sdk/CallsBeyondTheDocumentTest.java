package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.vyte.client.ApiRequest;
import in.vyte.client.ApiStream;
import in.vyte.client.Operation;
import in.vyte.client.json.Codecs;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.ReceivedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsBeyondTheDocumentTest {
    private static final Operation<Event> GET_DRAFT = Operation.of("getDraft", "GET", "/v2/drafts/{id}")
            .retry(Operation.Retry.IDEMPOTENT)
            .returns(Event.TYPE);

    @Test
    void anOperationThatTheDocumentLacksIsCalledWithTheKey() {
        try (FaultServer server = FaultServer.start((request, connection) -> connection.json(200, EVENT));
                VyteClient vyte = Clients.of(server).build()) {
            Event event = vyte.call(
                    GET_DRAFT.request().path("id", "d1").query("full", true).header("X-Trace", "t"));

            ReceivedRequest request = server.onlyRequest();
            assertThat(event).isNotNull();
            assertThat(request.target()).isEqualTo("/v2/drafts/d1?full=true");
            assertThat(request.headers()).containsKey("authorization");
            assertThat(request.header("x-trace")).containsExactly("t");
        }
    }

    @Test
    void itThrowsWhatAnyCallThrows() {
        try (FaultServer server = FaultServer.start((request, connection) -> connection.json(404, "{}"));
                VyteClient vyte = Clients.of(server).build()) {
            ApiRequest<Event> request = GET_DRAFT.request().path("id", "d1");

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> vyte.call(request));
        }
    }

    @Test
    void itStreamsAList() {
        try (FaultServer server = FaultServer.start((request, connection) -> connection.json(200, "[1,2]"));
                VyteClient vyte = Clients.of(server).build()) {
            ApiRequest<List<Integer>> request = Operation.of("listNumbers", "GET", "/v2/numbers")
                    .returns(Codecs.list(Codecs.INTEGER))
                    .request();

            try (ApiStream<Integer> numbers = vyte.stream(request, Codecs.INTEGER)) {
                assertThat(numbers).containsExactly(1, 2);
            }
        }
    }

    @Test
    void anyCallTakesFurtherParametersButNotTheKey() {
        try (FaultServer server = FaultServer.start((request, connection) -> connection.json(200, EVENT));
                VyteClient vyte = Clients.of(server).build()) {
            vyte.events().with(also -> also.query("expand", "all")).getEvent("e1");

            assertThat(server.onlyRequest().target()).isEqualTo("/v2/events/e1?expand=all");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vyte.events().with(also -> also.header("Authorization", "fake-key")));
        }
    }
}
