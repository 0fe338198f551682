package in.vyte.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.pact.Exchange;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pacts speak about all that the document describes. There are no exceptions. */
class CoverageTest {
    private final ApiDocument document = ApiDocument.bundled();
    private final List<Exchange> exchanges = PactDirectory.COMMITTED.interactions().stream()
            .filter(PactInteraction::isHttp)
            .map(PactInteraction::exchange)
            .toList();
    private final CoverageGate gate = new CoverageGate(document, exchanges);

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
        List<Exchange> others = exchanges.stream()
                .filter(exchange -> !exchange.request().path().equals("/v2/auth/test"))
                .toList();
        assertThat(new CoverageGate(document, others).missingSuccesses()).containsExactly("testAuth 200");
    }

    @Test
    void anErrorStatusWithoutInteractionIsNoticed() {
        List<Exchange> others = exchanges.stream()
                .filter(exchange -> exchange.response().status() != 503)
                .toList();
        assertThat(new CoverageGate(document, others).missingErrors()).containsExactly(503);
    }

    @Test
    void aParameterThatIsNeverSentIsNoticed() {
        List<Exchange> others = exchanges.stream()
                .filter(exchange -> !exchange.request().query().containsKey("group_ids"))
                .toList();
        assertThat(new CoverageGate(document, others).missingForms()).contains("listEvents with group_ids");
    }
}
