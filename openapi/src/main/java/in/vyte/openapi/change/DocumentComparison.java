package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two documents as a user of the generated client meets them: who sends a value and who receives it decides
 * what a change of its schema means, and what changes the name or type of something in Java breaks.
 */
public final class DocumentComparison {
    private static final Set<String> KNOWN =
            Set.of("openapi", "info", "servers", "security", "tags", "paths", "components", "externalDocs");

    private final Documents documents;
    private final Changes changes = new Changes();
    private final Report report = new Report(changes, "the document");

    private DocumentComparison(Documents documents) {
        this.documents = documents;
    }

    /**
     * Compares two documents, each in one file.
     *
     * @param earlier the document that users know
     * @param later the one that they get
     * @return what changed, except for {@code info.version}
     */
    public static Changes between(JsonNode earlier, JsonNode later) {
        DocumentComparison comparison = new DocumentComparison(new Documents(earlier, later));
        comparison.compareFrame();
        comparison.compareOperations();
        return comparison.changes;
    }

    private void compareFrame() {
        Sides root = new Sides(documents.earlier(), documents.later());
        if (root.differ("openapi")) {
            report.notable("OpenAPI is now " + root.child("openapi").insteadOf());
        }
        Sides info = root.child("info");
        if (!info.differingKeysBut(Set.of("version")).isEmpty() || root.differ("externalDocs")) {
            report.described("the document");
        }
        compareServers(root.child("servers"));
        compareSchemes(root.child("components").child("securitySchemes"));
        compareTags(new Sides(
                byName(root.child("tags").earlier()), byName(root.child("tags").later())));
        root.differingKeysBut(KNOWN).forEach(key -> report.unknown("document", key));
    }

    private void compareServers(Sides servers) {
        Sides first = new Sides(servers.earlier().path(0), servers.later().path(0));
        if (first.differ("url")) {
            report.breaking("server is now " + first.child("url").insteadOf());
        } else if (servers.differ()) {
            report.fine("servers are described differently, or there are others beside the first");
        }
    }

    private void compareSchemes(Sides schemes) {
        for (String name : schemes.keys()) {
            Sides scheme = documents.resolved(schemes.child(name));
            if (scheme.isAdded()) {
                report.fine("authorization " + name + " is new");
            } else if (scheme.isRemoved()) {
                report.breaking("authorization " + name + " is gone");
            } else if (!scheme.differingKeysBut(Set.of("description")).isEmpty()) {
                report.breaking("authorization " + name + " works differently: "
                        + String.join(", ", scheme.differingKeysBut(Set.of("description"))) + " changed");
            } else {
                Marks.compareTexts(report, "authorization " + name, scheme);
            }
        }
    }

    /** The tag of an operation is reported with the operation. */
    private void compareTags(Sides tags) {
        for (String name : tags.keys()) {
            if (tags.differ(name)) {
                report.described("tag " + name);
            }
        }
    }

    private void compareOperations() {
        Map<String, PathOperation> added = new LinkedHashMap<>();
        PathOperation.of(documents.later().path("paths"))
                .forEach(operation -> added.put(operation.address(), operation));
        List<PathOperation> removed = new ArrayList<>();
        for (PathOperation earlier : PathOperation.of(documents.earlier().path("paths"))) {
            PathOperation later = added.remove(earlier.address());
            if (later == null) {
                removed.add(earlier);
            } else {
                compare(earlier, later);
            }
        }
        for (PathOperation earlier : removed) {
            PathOperation later = added.values().stream()
                    .filter(operation -> operation.id().equals(earlier.id()))
                    .findFirst()
                    .orElse(null);
            if (later == null) {
                in(earlier).breaking("operation " + earlier.id() + " is gone");
            } else {
                added.remove(later.address());
                in(later)
                        .breaking("operation " + later.id() + " is now " + later.place() + " instead of "
                                + earlier.place());
                compare(earlier, later);
            }
        }
        added.values().forEach(operation -> in(operation).fine("operation " + operation.id() + " is new"));
    }

    private void compare(PathOperation earlier, PathOperation later) {
        new OperationComparison(documents, in(later)).compare(earlier, later);
    }

    private Report in(PathOperation operation) {
        return new Report(changes, operation.place());
    }

    private static ObjectNode byName(JsonNode list) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        list.forEach(item -> result.set(item.path("name").asText(), item));
        return result;
    }
}
