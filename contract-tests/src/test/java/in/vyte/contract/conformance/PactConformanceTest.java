package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.conformance.ModelChecks.Model;
import in.vyte.contract.consumer.ToleranceInteractions;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the pacts say is what the document says. */
class PactConformanceTest {
    private final DocumentValidator validator = DocumentValidator.bundled();

    @TestFactory
    Stream<DynamicTest> eachInteractionKeepsToTheDocument() {
        return http().filter(interaction -> !ToleranceInteractions.exceedsDocument(interaction.name()))
                .map(interaction -> DynamicTest.dynamicTest(
                        interaction.name(),
                        () -> assertThat(validator.violations(interaction.exchange()))
                                .as(interaction.name())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNewerThanTheDocumentIsSeenToBe() {
        return http().filter(interaction -> ToleranceInteractions.exceedsDocument(interaction.name()))
                .map(interaction -> DynamicTest.dynamicTest(
                        interaction.name(),
                        () -> assertThat(validator.violations(interaction.exchange()))
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachWebhookCallKeepsToTheDocument() {
        ModelChecks checks = new ModelChecks(ApiDocument.bundled());
        return PactDirectory.COMMITTED.interactions().stream()
                .filter(interaction -> !interaction.isHttp())
                .map(interaction -> DynamicTest.dynamicTest(interaction.name(), () -> {
                    for (JsonNode call : interaction.webhookCalls()) {
                        Model resource = resource(call.path("action").asText());
                        assertThat(checks.violations(new Model("WebhookCall", false), call))
                                .isEmpty();
                        assertThat(checks.violations(resource, call.path("resource")))
                                .isEmpty();
                    }
                }));
    }

    /** The first word of an action names the kind of its resource. */
    private static Model resource(String action) {
        return switch (action.substring(0, action.indexOf('.'))) {
            case "user" -> new Model("User", false);
            case "vyteme" -> new Model("Vyteme", false);
            default -> new Model("Event", false);
        };
    }

    private static Stream<PactInteraction> http() {
        return PactDirectory.COMMITTED.interactions().stream().filter(PactInteraction::isHttp);
    }
}
