package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.consumer.ToleranceInteractions;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.contract.pact.PactDirectory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pacts fit the document. */
class PactConformanceTest {
    private final DocumentValidator validator = DocumentValidator.bundled();

    @TestFactory
    @Verifies(Stage.CONFORMANCE)
    Stream<DynamicTest> eachInteractionKeepsToTheDocument() {
        return PactDirectory.COMMITTED
                .http()
                .filter(interaction -> !ToleranceInteractions.exceedsDocument(interaction.name()))
                .map(interaction -> DynamicTest.dynamicTest(
                        interaction.name(),
                        () -> assertThat(validator.violations(interaction))
                                .as(interaction.name())
                                .isEmpty()));
    }

    @TestFactory
    @Verifies(Stage.CONFORMANCE)
    Stream<DynamicTest> whatIsNewerThanTheDocumentIsSeenToBe() {
        return PactDirectory.COMMITTED
                .http()
                .filter(interaction -> ToleranceInteractions.exceedsDocument(interaction.name()))
                .map(interaction -> DynamicTest.dynamicTest(
                        interaction.name(),
                        () -> assertThat(validator.violations(interaction)).isNotEmpty()));
    }

    @TestFactory
    @Verifies(Stage.CONFORMANCE)
    Stream<DynamicTest> eachWebhookCallKeepsToTheDocument() {
        ModelChecks checks = new ModelChecks(ApiDocument.bundled());
        return PactDirectory.COMMITTED.interactions().stream()
                .filter(interaction -> !interaction.isHttp())
                .map(interaction -> DynamicTest.dynamicTest(
                        interaction.name(),
                        () -> assertThat(interaction.webhookCalls())
                                .flatMap(call -> checks.webhookViolations(call).toList())
                                .isEmpty()));
    }
}
