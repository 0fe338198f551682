package in.vyte.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.pact.Exchange;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what a document describes with what exchanges show. Immutable. */
public final class CoverageGate {
    private final ApiDocument document;
    private final List<Exchange> exchanges;

    /** Makes a gate. */
    public CoverageGate(ApiDocument document, List<Exchange> exchanges) {
        this.document = document;
        this.exchanges = exchanges;
    }

    /** Returns the documented successes, such as {@code getEvent 200}, that no exchange shows. */
    public SortedSet<String> missingSuccesses() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            for (int status : operation.successStatuses()) {
                if (!statuses(operation).contains(status)) {
                    missing.add(operation.id() + " " + status);
                }
            }
        }
        return missing;
    }

    /** Returns the documented statuses of errors that no exchange shows, whatever the operation. */
    public SortedSet<Integer> missingErrors() {
        SortedSet<Integer> missing = new TreeSet<>();
        document.operations()
                .forEach(operation -> missing.addAll(operation.statuses().tailSet(400)));
        exchanges.forEach(exchange -> missing.remove(exchange.response().status()));
        return missing;
    }

    /** Returns the query parameters that no exchange sends, and the optional ones that none leaves out. */
    public SortedSet<String> missingForms() {
        SortedSet<String> missing = new TreeSet<>();
        for (ApiOperation operation : document.operations()) {
            for (JsonNode parameter : operation.parameters("query")) {
                missing.addAll(formsNotSeen(operation, parameter));
            }
        }
        return missing;
    }

    /** Returns the statuses of all answers to an operation. */
    public Set<Integer> statuses(ApiOperation operation) {
        return of(operation).stream()
                .map(exchange -> exchange.response().status())
                .collect(Collectors.toCollection(TreeSet::new));
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

    private List<Exchange> of(ApiOperation operation) {
        return exchanges.stream()
                .filter(exchange -> document.operationAt(
                                exchange.request().method(), exchange.request().path())
                        .filter(operation::equals)
                        .isPresent())
                .toList();
    }
}
