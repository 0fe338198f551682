package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares one operation with its later form. */
final class OperationComparison {
    private static final Set<String> KNOWN = Set.of(
            "operationId",
            "tags",
            "summary",
            "description",
            "externalDocs",
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "deprecated",
            "security",
            "servers",
            "x-vyte-retry",
            "x-vyte-confidence");

    private final Documents documents;
    private final Report report;

    OperationComparison(Documents documents, Report report) {
        this.documents = documents;
        this.report = report;
    }

    void compare(PathOperation earlier, PathOperation later) {
        Sides operation = new Sides(earlier.node(), later.node());
        compareNames(operation);
        Marks.compareDeprecated(report, "operation", operation);
        Marks.compareTexts(report, report.place(), operation);
        Marks.compareTexts(report, report.place(), new Sides(earlier.item(), later.item()));
        compareSafety(earlier, later);
        compareSecurity(operation);
        Sides servers = new Sides(earlier.servers(), later.servers());
        if (servers.differ()) {
            report.breaking("server is now " + servers.insteadOf());
        }
        new ParameterComparison(documents, report).compare(earlier, later);
        compareBodies(operation, Direction.REQUEST);
        compareCallbacks(operation.child("callbacks"));
        operation.differingKeysBut(KNOWN).forEach(key -> report.unknown("operation", key));
    }

    private void compareNames(Sides operation) {
        Sides id = operation.child("operationId");
        if (id.differ()) {
            report.breaking("operation is now named " + id.insteadOf() + ", and so is its Java method");
        }
        Sides tags = operation.child("tags");
        if (tags.differ()) {
            Sides first = new Sides(tags.earlier().path(0), tags.later().path(0));
            if (first.differ()) {
                report.breaking("tag is now " + first.insteadOf() + ", and so is its Java class");
            } else {
                report.notable("tags are now " + tags.insteadOf());
            }
        }
    }

    private void compareSafety(PathOperation earlier, PathOperation later) {
        if (!earlier.retry().equals(later.retry())) {
            if (later.retry().equals("idempotent")) {
                report.safety("is now retried: what it does could happen twice");
            } else {
                report.notable("is no longer retried");
            }
        }
        Sides confidence = new Sides(earlier.node(), later.node()).child("x-vyte-confidence");
        if (confidence.differ()) {
            String text = "confidence is now " + confidence.insteadOf();
            if (confidence.later().asText().equals("published")) {
                report.fine(text);
            } else {
                report.notable(text);
            }
        }
    }

    private void compareSecurity(Sides operation) {
        Set<Set<String>> earlier = security(documents.earlier(), operation.earlier());
        Set<Set<String>> later = security(documents.later(), operation.later());
        if (earlier.equals(later)) {
            return;
        }
        if (isOpen(later)) {
            report.fine("needs no key any more");
        } else if (isOpen(earlier)) {
            report.breaking("now needs a key: " + shown(later));
        } else {
            report.breakingIf(
                    !later.containsAll(earlier), "now needs " + shown(later) + " instead of " + shown(earlier));
        }
    }

    private void compareBodies(Sides operation, Direction sent) {
        BodyComparison bodies = new BodyComparison(documents, report, sent);
        bodies.compareRequest(operation.child("requestBody"));
        bodies.compareResponses(operation.child("responses"));
    }

    private void compareCallbacks(Sides callbacks) {
        for (String name : callbacks.keys()) {
            String what = "callback " + name;
            Sides callback = documents.resolved(callbacks.child(name));
            if (callback.isAdded()) {
                report.fine(what + " is new");
            } else if (callback.isRemoved()) {
                report.breaking(what + " is gone");
            } else {
                compareCallback(what, callback);
            }
        }
    }

    /** The API calls, users are called: what is sent here is what they receive. */
    private void compareCallback(String what, Sides callback) {
        Map<String, PathOperation> earlier = operations(callback.earlier());
        Map<String, PathOperation> later = operations(callback.later());
        for (Map.Entry<String, PathOperation> entry : earlier.entrySet()) {
            PathOperation now = later.remove(entry.getKey());
            if (now == null) {
                report.breaking(what + " no longer comes as " + entry.getKey());
            } else {
                Sides operation = new Sides(entry.getValue().node(), now.node());
                OperationComparison inner = new OperationComparison(documents, report.at(what));
                Marks.compareDeprecated(inner.report, what, operation);
                Marks.compareTexts(inner.report, inner.report.place(), operation);
                inner.compareBodies(operation, Direction.RESPONSE);
                Set<String> reported = Set.of("summary", "description", "deprecated", "requestBody", "responses");
                operation.differingKeysBut(reported).forEach(key -> inner.report.unknown(what, key));
            }
        }
        later.keySet().forEach(key -> report.notable(what + " now comes as " + key));
    }

    private static Map<String, PathOperation> operations(JsonNode paths) {
        Map<String, PathOperation> result = new LinkedHashMap<>();
        PathOperation.of(paths).forEach(operation -> result.put(operation.place(), operation));
        return result;
    }

    /** The schemes of which one must be met, by the operation itself or else by the document. */
    private static Set<Set<String>> security(JsonNode root, JsonNode operation) {
        JsonNode requirements = operation.has("security") ? operation.get("security") : root.path("security");
        Set<Set<String>> result = new LinkedHashSet<>();
        for (JsonNode requirement : requirements) {
            Set<String> schemes = new TreeSet<>();
            requirement.fieldNames().forEachRemaining(schemes::add);
            result.add(schemes);
        }
        return result;
    }

    private static boolean isOpen(Set<Set<String>> security) {
        return security.isEmpty() || security.contains(Set.of());
    }

    private static String shown(Set<Set<String>> security) {
        List<String> alternatives = new ArrayList<>();
        security.forEach(schemes -> alternatives.add(String.join(" and ", schemes)));
        return String.join(" or ", alternatives);
    }
}
