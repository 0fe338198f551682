package in.vyte.contract.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.pact.PactInteraction;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what a document describes with what interactions show. Immutable. */
public final class CoverageGate {
    private final ApiDocument document;
    private final List<Shown> shown;

    /** Creates a gate for the HTTP interactions of a pact. */
    public CoverageGate(ApiDocument document, List<PactInteraction> interactions) {
        this.document = document;
        this.shown = interactions.stream()
                .flatMap(interaction -> document.operationAt(interaction.request()).stream()
                        .map(operation -> new Shown(
                                operation,
                                interaction.request().getQueryParameters(),
                                interaction.response().getStatus())))
                .toList();
    }

    private record Shown(ApiOperation operation, Collection<String> query, int status) {}

    /** Returns the documented successes, such as {@code getEvent 200}, that no interaction shows. */
    public SortedSet<String> missingSuccesses() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            operation.successStatuses().forEach(status -> missing.add(operation.id() + " " + status));
        }
        shown.forEach(one -> missing.remove(one.operation().id() + " " + one.status()));
        return missing;
    }

    /** Returns the documented statuses of errors that no interaction shows, whatever the operation. */
    public SortedSet<Integer> missingErrors() {
        SortedSet<Integer> missing = new TreeSet<>();
        document.operations()
                .forEach(operation -> missing.addAll(operation.statuses().tailSet(400)));
        shown.forEach(one -> missing.remove(one.status()));
        return missing;
    }

    /** Returns the query parameters that no interaction sends, and the optional ones that none omits. */
    public SortedSet<String> missingForms() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            for (JsonNode parameter : operation.parameters("query")) {
                missing.add(form(operation, parameter, true));
                if (!parameter.path("required").asBoolean()) {
                    missing.add(form(operation, parameter, false));
                }
            }
        }
        for (Shown one : shown) {
            for (JsonNode parameter : one.operation().parameters("query")) {
                boolean isSent = one.query().contains(parameter.path("name").asText());
                missing.remove(form(one.operation(), parameter, isSent));
            }
        }
        return missing;
    }

    private static String form(ApiOperation operation, JsonNode parameter, boolean isSent) {
        return operation.id()
                + (isSent ? " with " : " without ")
                + parameter.path("name").asText();
    }
}
