package in.vyte.contract.consumer;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.V4Pact;
import in.vyte.client.json.Mismatch;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.UserCall;
import in.vyte.sdk.webhook.TypedCall.VytemeCall;
import in.vyte.sdk.webhook.WebhookParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The SDK sends the requests of the contract, and reads its responses and messages. What passed is written as a pact;
 * committed pacts change only by {@code -Paccept} or {@code -Pupdate-pacts}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsumerPactTest {
    private final List<Interaction> met = new ArrayList<>();
    private final List<WebhookMessage> understood = new ArrayList<>();

    @Order(1)
    @TestFactory
    @Verifies(Stage.CONSUMER)
    Stream<DynamicTest> theSdkMeetsEachInteraction() {
        return Contract.interactions().stream()
                .map(interaction -> DynamicTest.dynamicTest(interaction.name(), () -> {
                    interaction.run();
                    met.add(interaction);
                }));
    }

    @Order(2)
    @TestFactory
    @Verifies(Stage.CONSUMER)
    Stream<DynamicTest> theSdkReadsEachMessage() {
        return Contract.messages().stream()
                .map(message -> DynamicTest.dynamicTest(message.name(), () -> {
                    assertThat(new WebhookParser().parse(message.body()))
                            .allSatisfy(call -> assertThat(mismatches(call)).isEmpty())
                            .satisfies(calls -> message.understood().accept(List.copyOf(calls)));
                    understood.add(message);
                }));
    }

    @Order(3)
    @Test
    void noTwoInteractionsHaveTheSameName() {
        assertThat(Contract.interactions()).extracting(Interaction::name).doesNotHaveDuplicates();
    }

    @Order(4)
    @Test
    void thePactsOfThisRunAreTheCommittedOnes() {
        assertThat(met).as("interactions that were met").hasSameSizeAs(Contract.interactions());
        assertThat(understood).as("messages that were read").hasSameSizeAs(Contract.messages());
        List<V4Pact> fresh = List.of(Contract.pact(met), Contract.webhookPact(understood));
        PactDirectory.FRESH.rewrite(fresh);
        if (Boolean.getBoolean("pacts.update")) {
            PactDirectory.COMMITTED.rewrite(fresh);
        }
        assertThatJson(PactDirectory.FRESH.byName())
                .as(
                        "the pacts; if the changes are meant, run ./mvnw -q -Paccept verify and commit contract-tests/pacts")
                .isEqualTo(PactDirectory.COMMITTED.byName());
        assertThat(PactDirectory.FRESH.files().equals(PactDirectory.COMMITTED.files()))
                .as("files of %s and %s are the same", PactDirectory.FRESH, PactDirectory.COMMITTED)
                .isTrue();
    }

    private static List<Mismatch> mismatches(TypedCall call) {
        List<Mismatch> found = new ArrayList<>(call.call().mismatches());
        if (call instanceof EventCall event) {
            found.addAll(event.event().mismatches());
        } else if (call instanceof UserCall user) {
            found.addAll(user.user().mismatches());
        } else if (call instanceof VytemeCall vyteme) {
            found.addAll(vyteme.vyteme().mismatches());
        }
        return found;
    }
}
