package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pacts cover all that the document describes. There are no exceptions. */
class CoverageTest {
    private final ApiDocument document = ApiDocument.bundled();
    private final List<PactInteraction> interactions =
            PactDirectory.COMMITTED.http().toList();
    private final CoverageGate gate = new CoverageGate(document, interactions);

    @Test
    void everyOperationHasAnInteractionForEachSuccessStatus() {
        assertThat(gate.missingSuccesses())
                .as("documented successes without a pact")
                .isEmpty();
    }

    @Test
    void everyDocumentedErrorStatusHasAnInteraction() {
        assertThat(gate.missingErrors())
                .as("documented statuses of errors without a pact")
                .isEmpty();
    }

    @Test
    void everyQueryParameterIsSentInOneInteractionAndIfOptionalLeftOutInAnother() {
        assertThat(gate.missingForms()).as("forms of requests without a pact").isEmpty();
    }

    @Test
    void anOperationWithoutInteractionIsNoticed() {
        List<PactInteraction> others = interactions.stream()
                .filter(interaction -> !interaction.request().getPath().equals("/v2/auth/test"))
                .toList();
        assertThat(new CoverageGate(document, others).missingSuccesses()).containsExactly("testAuth 200");
    }

    @Test
    void anErrorStatusWithoutInteractionIsNoticed() {
        List<PactInteraction> others = interactions.stream()
                .filter(interaction -> interaction.response().getStatus() != 503)
                .toList();
        assertThat(new CoverageGate(document, others).missingErrors()).containsExactly(503);
    }

    @Test
    void aParameterThatIsNeverSentIsNoticed() {
        List<PactInteraction> others = interactions.stream()
                .filter(interaction ->
                        !interaction.request().getQueryParameters().contains("group_ids"))
                .toList();
        assertThat(new CoverageGate(document, others).missingForms()).contains("listEvents with group_ids");
    }
}
