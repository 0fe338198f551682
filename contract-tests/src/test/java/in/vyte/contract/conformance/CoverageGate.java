package in.vyte.contract.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what a document describes with what interactions show. Immutable. */
public final class CoverageGate {
    private final ApiDocument document;
    private final Map<String, List<PactInteraction>> byOperation;

    /** Creates a gate for the HTTP interactions of a pact. */
    public CoverageGate(ApiDocument document, List<PactInteraction> interactions) {
        this.document = document;
        this.byOperation = interactions.stream()
                .collect(Collectors.groupingBy(interaction -> document.operationAt(interaction.request())
                        .map(ApiOperation::id)
                        .orElse("")));
    }

    /** Returns the documented successes, such as {@code getEvent 200}, that no interaction shows. */
    public SortedSet<String> missingSuccesses() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            for (int status : operation.successStatuses()) {
                if (!statuses(of(operation)).contains(status)) {
                    missing.add(operation.id() + " " + status);
                }
            }
        }
        return missing;
    }

    /** Returns the documented statuses of errors that no interaction shows, whatever the operation. */
    public SortedSet<Integer> missingErrors() {
        SortedSet<Integer> missing = new TreeSet<>();
        document.operations()
                .forEach(operation -> missing.addAll(operation.statuses().tailSet(400)));
        byOperation.values().forEach(some -> missing.removeAll(statuses(some)));
        return missing;
    }

    /** Returns the query parameters that no interaction sends, and the optional ones that none omits. */
    public SortedSet<String> missingForms() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            for (JsonNode parameter : operation.parameters("query")) {
                missing.addAll(formsNotSeen(operation, parameter));
            }
        }
        return missing;
    }

    private Set<String> formsNotSeen(ApiOperation operation, JsonNode parameter) {
        String name = parameter.path("name").asText();
        Set<Boolean> seen = of(operation).stream()
                .map(interaction -> interaction.request().getQueryParameters().contains(name))
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

    private List<PactInteraction> of(ApiOperation operation) {
        return byOperation.getOrDefault(operation.id(), List.of());
    }

    private static Set<Integer> statuses(List<PactInteraction> interactions) {
        return interactions.stream()
                .map(interaction -> interaction.response().getStatus())
                .collect(Collectors.toSet());
    }
}
