package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.V4Pact;
import in.vyte.client.json.Mismatch;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.evidence.VerificationStage;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.pact.PactChanges;
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
 * The SDK sends what the contract says, and understands what the contract says it gets. What was met is written as a
 * pact; committed pacts change only by {@code -Paccept} or {@code -Pupdate-pacts}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsumerPactTest {
    private final Pacts pacts = new Pacts(ApiDocument.bundled());
    private final List<Interaction> met = new ArrayList<>();
    private final List<WebhookMessage> understood = new ArrayList<>();

    @Order(1)
    @TestFactory
    @Verifies(VerificationStage.CONSUMER)
    Stream<DynamicTest> theSdkMeetsEachInteraction() {
        return Contract.interactions().stream()
                .map(interaction -> DynamicTest.dynamicTest(interaction.name(), () -> meet(interaction)));
    }

    @Order(2)
    @TestFactory
    @Verifies(VerificationStage.CONSUMER)
    Stream<DynamicTest> theSdkUnderstandsEachDelivery() {
        return Contract.deliveries().stream()
                .map(delivery -> DynamicTest.dynamicTest(delivery.name(), () -> understand(delivery)));
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
        assertThat(understood).as("deliveries that were understood").hasSameSizeAs(Contract.deliveries());
        List<V4Pact> fresh = List.of(pacts.pact(met), pacts.webhookPact(understood));
        PactDirectory.FRESH.rewrite(fresh);
        if (Boolean.getBoolean("pacts.update")) {
            PactDirectory.COMMITTED.rewrite(fresh);
        }
        assertThat(PactChanges.between(PactDirectory.COMMITTED, PactDirectory.FRESH))
                .as(
                        "changes of the pacts; if they are meant, run ./mvnw -q -Paccept verify and commit contract-tests/pacts")
                .isEmpty();
        assertThat(PactDirectory.FRESH.files().equals(PactDirectory.COMMITTED.files()))
                .as("files of %s and %s are the same", PactDirectory.FRESH, PactDirectory.COMMITTED)
                .isTrue();
    }

    private void meet(Interaction interaction) {
        PactRunner.of(interaction);
        met.add(interaction);
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

    private void understand(WebhookMessage delivery) {
        String body = String.valueOf(delivery.body().body());
        assertThat(new WebhookParser().parse(body))
                .as("what the SDK makes of %s", delivery)
                .allSatisfy(call -> assertThat(mismatches(call)).isEmpty())
                .satisfies(calls -> delivery.understood().accept(List.copyOf(calls)));
        understood.add(delivery);
    }
}
