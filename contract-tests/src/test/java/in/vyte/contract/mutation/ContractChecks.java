package in.vyte.contract.mutation;

import in.vyte.contract.conformance.DocumentValidator;
import in.vyte.contract.coverage.CoverageGate;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The checks that stand between the pacts and a document. */
final class ContractChecks {
    private ContractChecks() {}

    /** Returns the first problem with a document, given all interactions that should cover and fit it. */
    static Optional<String> firstProblem(ApiDocument document, List<PactInteraction> all) {
        CoverageGate gate = new CoverageGate(
                document, all.stream().map(PactInteraction::exchange).toList());
        SortedSet<String> gaps = gate.missingSuccesses();
        gaps.addAll(gate.missingForms());
        return gaps.isEmpty() ? firstViolation(document, all) : Optional.of("without a pact: " + gaps);
    }

    /** Returns the first violation of a document, given some interactions that should fit it. */
    static Optional<String> firstViolation(ApiDocument document, List<PactInteraction> some) {
        try {
            DocumentValidator validator = new DocumentValidator(document);
            return some.stream()
                    .flatMap(interaction -> validator.violationsOneByOne(interaction))
                    .findFirst();
        } catch (RuntimeException refused) {
            return Optional.of("the validator refuses the document: " + refused.getMessage());
        }
    }
}
