package in.vyte.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.Event;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sandbox.control.VytemeMember;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.VyteException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@VyteSandboxTest
@Execution(ExecutionMode.SAME_THREAD)
class VyteSandboxTestTest {
    private static final List<VyteClient> CLIENTS = new ArrayList<>();

    @BeforeEach
    void everyTestStartsAnew(VyteClient vyte) {
        CLIENTS.add(vyte);
        assertThat(vyte.events().listEvents()).hasSize(2).noneMatch(event -> event.has("cancelled"));
    }

    @AfterAll
    static void clientsAreClosedAfterTheirTests() {
        assertThat(CLIENTS)
                .allSatisfy(client -> assertThatThrownBy(() -> client.events().listEvents())
                        .isInstanceOfAny(VyteException.class, IllegalStateException.class));
    }

    @Test
    void clientTalksToTheSandbox(VyteClient vyte, VyteSandbox sandbox) {
        vyte.users().listUsers();

        assertThat(sandbox.calls()).extracting(RecordedCall::operationId).containsExactly("listEvents", "listUsers");
    }

    @Test
    void oneTestCancelsAnEvent(VyteClient vyte) {
        vyte.events().cancelEvent("65a1f0c2d4e5f60718293e01");
    }

    @Test
    void andSoDoesAnother(VyteClient vyte) {
        vyte.events().cancelEvent("65a1f0c2d4e5f60718293e01");
    }

    @Test
    @VyteSandboxTest(vyteme = VytemeMember.ALWAYS)
    void settingsOfTheMethodWin(VyteClient vyte) {
        assertThat(vyte.events().listEvents()).allMatch(event -> event.has("vyteme"));
    }

    @Test
    @VyteSandboxTest(clock = "2027-01-01T00:00:00Z", key = "fake-key-of-a-test", webhooksInArray = false)
    void clockKeyAndWebhooksAreSet(VyteClient vyte, VyteSandbox sandbox) {
        vyte.events().cancelEvent("65a1f0c2d4e5f60718293e01");

        assertThat(sandbox.clock().instant()).hasToString("2027-01-01T00:00:00Z");
        assertThat(sandbox.apiKey()).isEqualTo("fake-key-of-a-test");
        assertThat(sandbox.webhooks())
                .singleElement()
                .satisfies(webhook -> assertThat(webhook.body()).startsWith("{"));
    }

    @Nested
    class NestedTests {
        @Test
        void areServedAsWell(VyteClient vyte) {
            assertThat(vyte.events().listEvents()).extracting(Event::vyteme).containsExactly(true, null);
        }
    }
}
