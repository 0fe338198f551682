package in.vyte.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.conformance.Exchange;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pacts speak about all that the document describes. */
class CoverageTest {
    /** Operations that may be without pacts, each with the reason in a comment. */
    private static final Set<String> ALLOWED = Set.of();

    private final ApiDocument document = ApiDocument.bundled();
    private final List<Exchange> exchanges = PactDirectory.COMMITTED.interactions().stream()
            .filter(PactInteraction::isHttp)
            .map(PactInteraction::exchange)
            .toList();

    @Test
    void everyOperationHasAnInteractionForEachSuccessStatus() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            for (int status : operation.successStatuses()) {
                if (!ALLOWED.contains(operation.id()) && !answered(operation).contains(status)) {
                    missing.add(operation.id() + " " + status);
                }
            }
        }
        assertThat(missing).as("documented successes without a pact").isEmpty();
    }

    @Test
    void noAllowanceIsStale() {
        assertThat(document.operations())
                .filteredOn(operation -> ALLOWED.contains(operation.id()))
                .as("operations that are allowed to have no pact")
                .allSatisfy(operation ->
                        assertThat(answered(operation)).as(operation.id()).isEmpty());
    }

    @Test
    void everyDocumentedErrorStatusHasAnInteraction() {
        Set<Integer> documented = document.operations().stream()
                .flatMap(operation -> operation.statuses().tailSet(400).stream())
                .collect(Collectors.toSet());
        assertThat(exchanges).extracting(exchange -> exchange.answer().status()).containsAll(documented);
    }

    @Test
    void everyQueryParameterIsSentInOneInteractionAndIfOptionalLeftOutInAnother() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            if (!ALLOWED.contains(operation.id())) {
                for (JsonNode parameter : operation.parameters("query")) {
                    missing.addAll(formsNotSeen(operation, parameter));
                }
            }
        }
        assertThat(missing).as("forms of requests without a pact").isEmpty();
    }

    private Set<String> formsNotSeen(ApiOperation operation, JsonNode parameter) {
        String name = parameter.path("name").asText();
        Set<Boolean> seen = of(operation).stream()
                .map(exchange -> exchange.request().query().containsKey(name))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        if (!seen.contains(true)) {
            missing.add(operation.id() + " with " + name);
        }
        if (!seen.contains(false) && !parameter.path("required").asBoolean()) {
            missing.add(operation.id() + " without " + name);
        }
        return missing;
    }

    private Set<Integer> answered(ApiOperation operation) {
        return of(operation).stream()
                .map(exchange -> exchange.answer().status())
                .collect(Collectors.toSet());
    }

    private List<Exchange> of(ApiOperation operation) {
        return exchanges.stream()
                .filter(exchange -> document.operationAt(
                                exchange.request().method(), exchange.request().path())
                        .filter(operation::equals)
                        .isPresent())
                .toList();
    }
}
