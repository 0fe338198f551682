package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.conformance.CoverageGate;
import in.vyte.contract.conformance.DocumentValidator;
import in.vyte.contract.conformance.ModelChecks;
import in.vyte.contract.consumer.ToleranceInteractions;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.mutation.Mutants.Mutant;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes the document in many ways, one at a time, and returns which of them the checks notice. */
final class DocumentMutation {
    private final ApiDocument document = ApiDocument.bundled();
    private final Map<String, List<PactInteraction>> byOperation = PactDirectory.COMMITTED
            .http()
            .filter(interaction -> !ToleranceInteractions.exceedsDocument(interaction.name()))
            .sorted(Comparator.comparingInt(
                    interaction -> interaction.node().toString().length()))
            .collect(Collectors.groupingBy(DocumentMutation::operationId));
    private final Map<ApiOperation, ObjectNode> slices = new IdentityHashMap<>();

    DocumentMutation() {
        document.operations().forEach(operation -> slices.put(operation, DocumentSlice.of(document, operation)));
    }

    /** The result of trying a mutant; the problem is empty if it survived. */
    record Trial(Mutant mutant, Optional<String> problem) {}

    /** Returns the problem that the checks have with each operation as it is, for a start. */
    List<String> problemsWithoutMutation() {
        return document.operations().stream()
                .flatMap(operation -> firstProblem(new ApiDocument(slices.get(operation)), of(operation)).stream())
                .toList();
    }

    /** Tries all mutants. They do not depend on one another, so all processors take part. */
    List<Trial> tryAll() {
        return Stream.concat(ofOperations(), ofSchemas()).toList().parallelStream()
                .map(Supplier::get)
                .toList();
    }

    private Stream<Supplier<Trial>> ofOperations() {
        return document.operations().stream()
                .flatMap(operation -> Mutants.of(operation).stream().map(mutant -> () -> {
                    ApiDocument mutated = mutate(operation, mutant);
                    return new Trial(mutant, firstProblem(mutated, of(operation)));
                }));
    }

    private Stream<Supplier<Trial>> ofSchemas() {
        return document.root().at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .flatMap(name -> Mutants.of(document, name).stream()
                        .map(mutant -> () -> new Trial(mutant, firstViolation(name, mutant))));
    }

    private Optional<String> firstViolation(String schema, Mutant mutant) {
        return document.operations().stream()
                .filter(operation ->
                        slices.get(operation).at("/components/schemas").has(schema))
                .flatMap(operation -> firstViolation(mutate(operation, mutant), of(operation)).stream())
                .findFirst()
                .or(() -> firstViolationOfWebhooks(schema, mutant));
    }

    private Optional<String> firstViolationOfWebhooks(String schema, Mutant mutant) {
        ObjectNode slice = DocumentSlice.of(document, List.of("WebhookCall", "Event", "User", "Vyteme"));
        if (!slice.at("/components/schemas").has(schema)) {
            return Optional.empty();
        }
        mutant.change().accept(slice);
        ModelChecks checks = new ModelChecks(new ApiDocument(slice));
        return PactDirectory.COMMITTED.interactions().stream()
                .flatMap(interaction -> interaction.webhookCalls().stream())
                .flatMap(checks::webhookViolations)
                .findFirst();
    }

    /** Returns the first problem with a document, given all interactions that should cover and fit it. */
    private static Optional<String> firstProblem(ApiDocument document, List<PactInteraction> all) {
        CoverageGate gate = new CoverageGate(document, all);
        SortedSet<String> gaps = gate.missingSuccesses();
        gaps.addAll(gate.missingForms());
        return gaps.isEmpty() ? firstViolation(document, all) : Optional.of("without a pact: " + gaps);
    }

    private static Optional<String> firstViolation(ApiDocument document, List<PactInteraction> some) {
        try {
            DocumentValidator validator = new DocumentValidator(document);
            return some.stream().flatMap(validator::violations).findFirst();
        } catch (RuntimeException e) {
            return Optional.of("the validator refuses the document: " + e.getMessage());
        }
    }

    private ApiDocument mutate(ApiOperation operation, Mutant mutant) {
        ObjectNode slice = slices.get(operation).deepCopy();
        mutant.change().accept(slice);
        return new ApiDocument(slice);
    }

    private List<PactInteraction> of(ApiOperation operation) {
        return byOperation.getOrDefault(operation.id(), List.of());
    }

    /** Reads the name instead of the request, which takes long and is checked elsewhere. */
    private static String operationId(PactInteraction interaction) {
        return interaction.name().split(" ", 2)[0];
    }
}
