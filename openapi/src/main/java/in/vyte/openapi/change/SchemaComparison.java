package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two schemas. What stands in a named schema is reported under its name, and so once. */
final class SchemaComparison {
    /** Formats that decide which Java type a value has. */
    private static final Set<String> TYPES =
            Set.of("date", "date-time", "uuid", "uri", "byte", "binary", "int32", "int64", "float", "double");

    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "format",
            "nullable",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "oneOf",
            "anyOf",
            "allOf",
            "discriminator",
            "readOnly",
            "writeOnly",
            "default",
            "deprecated",
            "title",
            "description",
            "externalDocs",
            "example",
            "x-vyte-secret");

    private final Documents documents;
    private final Report report;
    private final Direction direction;
    private final Set<Named> visited = new HashSet<>();

    private record Named(String earlier, String later) {}

    SchemaComparison(Documents documents, Report report, Direction direction) {
        this.documents = documents;
        this.report = report;
        this.direction = direction;
    }

    /** Compares; the place names the schemas where they have no name of their own. */
    void compare(String place, Sides schemas) {
        if (schemas.earlier().has("allOf") || schemas.later().has("allOf")) {
            compareWrapping(place, new Sides(wrapping(schemas.earlier()), wrapping(schemas.later())));
        }
        Sides flat = documents.flattened(new Sides(wrapped(schemas.earlier()), wrapped(schemas.later())));
        Named named = new Named(Documents.name(schemas.earlier()), Documents.name(schemas.later()));
        if (named.later().isEmpty() && named.earlier().isEmpty()) {
            compareFlat(place, flat);
        } else if (isSameClass(place, named, flat) && visited.add(named)) {
            compareFlat(named.later().isEmpty() ? place : named.later(), flat);
        }
    }

    /** What is said beside a reference, by an {@code allOf} with nothing else in it, belongs to the place. */
    private void compareWrapping(String place, Sides own) {
        compareNull(place, own);
        compareAccess(place, own);
        compareMarks(place, own);
    }

    private static JsonNode wrapped(JsonNode schema) {
        boolean wraps = schema.has("allOf") && !Documents.name(schema).isEmpty();
        return wraps ? wrapped(schema.get("allOf").get(0)) : schema;
    }

    private static JsonNode wrapping(JsonNode schema) {
        boolean wraps = schema.has("allOf") && !Documents.name(schema).isEmpty();
        return wraps ? ((ObjectNode) schema).deepCopy().without("allOf") : MissingNode.getInstance();
    }

    private boolean isSameClass(String place, Named named, Sides flat) {
        boolean isClass = isClass(flat.earlier()) || isClass(flat.later());
        if (!isClass || named.earlier().equals(named.later())) {
            return true;
        }
        if (documents.isRenamed(named.earlier(), named.later())
                && !named.earlier().isEmpty()
                && !named.later().isEmpty()) {
            report.breaking(
                    "schema " + named.earlier() + " is now named " + named.later() + ", and so is its Java class");
            return true;
        }
        report.breaking(place + " is now " + shown(named.later(), flat.later()) + " instead of "
                + shown(named.earlier(), flat.earlier()));
        return false;
    }

    private void compareFlat(String place, Sides schema) {
        if (compareType(place, schema)) {
            compareNull(place, schema);
            compareValues(place, schema);
            compareObject(place, schema);
            new LimitComparison(report, direction).compare(place, schema);
            compareList(place, schema);
            new UnionComparison(this, report, direction).compare(place, schema);
        }
        compareAccess(place, schema);
        compareMarks(place, schema);
    }

    /** Whether the two are of one type, so that the rest can be compared. */
    private boolean compareType(String place, Sides schema) {
        String earlier = type(schema.earlier());
        String later = type(schema.later());
        if (earlier.equals(later)) {
            return true;
        }
        boolean isOtherType = schema.differ("type") || !isUnion(schema.earlier()) == isUnion(schema.later());
        boolean isOtherJavaType = isOtherType
                || TYPES.contains(schema.earlier().path("format").asText())
                || TYPES.contains(schema.later().path("format").asText());
        String text = place + " is now " + later + " instead of " + earlier;
        if (isOtherJavaType) {
            report.breaking(text);
        } else {
            report.notable(text);
        }
        return !isOtherType;
    }

    private void compareNull(String place, Sides schema) {
        if (schema.becomes("nullable")) {
            String text = place + " may now be null";
            if (direction.isRequest()) {
                report.fine(text);
            } else {
                report.notable(text);
            }
        } else if (schema.ceases("nullable")) {
            report.breakingIf(direction.isRequest(), place + " may no longer be null");
        }
    }

    private void compareValues(String place, Sides schema) {
        Sides values = schema.child("enum");
        if (values.isAdded() || values.isRemoved()) {
            report.breaking(place
                    + (values.isAdded() ? " is now a set of values: " : " is no longer a set of values: ")
                    + String.join(", ", Sides.texts(values.isAdded() ? values.later() : values.earlier())));
            return;
        }
        List<String> earlier = Sides.texts(values.earlier());
        List<String> later = Sides.texts(values.later());
        later.stream()
                .filter(value -> !earlier.contains(value))
                .forEach(value -> report.fine(place + " may now be " + value));
        earlier.stream()
                .filter(value -> !later.contains(value))
                .forEach(value -> report.breaking(place + " may no longer be " + value));
    }

    private void compareObject(String place, Sides schema) {
        Sides properties = schema.child("properties");
        List<String> before = Sides.texts(schema.earlier().path("required"));
        List<String> now = Sides.texts(schema.later().path("required"));
        Renames renames = Renames.between(properties);
        renames.renamed().forEach((from, to) -> report.breaking(member(place, from) + " is now named " + to));
        renames.removed().forEach(name -> report.breaking(member(place, name) + " is gone"));
        for (String name : renames.added()) {
            boolean demanded = direction.isRequest() && now.contains(name);
            report.breakingIf(demanded, member(place, name) + (demanded ? " is new and must be sent" : " is new"));
        }
        for (String name : properties.keys()) {
            Sides property = properties.child(name);
            if (!property.isAdded() && !property.isRemoved()) {
                compareRequired(member(place, name), before.contains(name), now.contains(name));
                compare(member(place, name), property);
            }
        }
        compareOpenness(place, schema);
    }

    private void compareRequired(String member, boolean before, boolean now) {
        boolean sent = direction.isRequest();
        if (now && !before) {
            report.breakingIf(sent, member + (sent ? " must now be sent" : " is now always there"));
        } else if (before && !now) {
            report.breakingIf(!sent, member + (sent ? " may now be left out" : " may now be absent"));
        }
    }

    private void compareOpenness(String place, Sides schema) {
        Sides more = schema.child("additionalProperties");
        if (more.earlier().isObject() && more.later().isObject()) {
            compare(place + "{}", more);
        } else if (more.earlier().isObject() || more.later().isObject()) {
            report.breaking(place + (more.later().isObject() ? " now says" : " no longer says")
                    + " of what type its other members are");
        } else if (isClosed(more.earlier()) != isClosed(more.later())) {
            boolean closed = isClosed(more.later());
            report.breakingIf(
                    closed && direction.isRequest(),
                    place + (closed ? " may no longer have other members" : " may now have other members"));
        } else if (more.differ()) {
            report.fine(place + " says in other words that it may have other members");
        }
    }

    private void compareList(String place, Sides schema) {
        Sides items = schema.child("items");
        if (!items.earlier().isMissingNode() || !items.later().isMissingNode()) {
            compare(place + "[]", items);
        }
    }

    private void compareAccess(String place, Sides schema) {
        if (schema.becomes("readOnly")) {
            report.breakingIf(direction.isRequest(), place + " is now set by the server only");
        } else if (schema.ceases("readOnly")) {
            report.fine(place + " may now be sent");
        }
        if (schema.becomes("writeOnly")) {
            report.breakingIf(!direction.isRequest(), place + " is now sent only, never returned");
        } else if (schema.ceases("writeOnly")) {
            report.fine(place + " may now be returned");
        }
    }

    private void compareMarks(String place, Sides schema) {
        Marks.compareSecret(report, place, schema);
        Marks.compareDeprecated(report, place, schema);
        if (schema.differ("default")) {
            report.notable(
                    place + ": the default is now " + schema.child("default").insteadOf());
        }
        Marks.compareTexts(report, place, schema);
        schema.differingKeysBut(KNOWN).stream()
                .filter(key -> !LimitComparison.KEYS.contains(key))
                .forEach(key -> report.unknown(place, key));
    }

    static boolean isUnion(JsonNode schema) {
        return schema.has("oneOf") || schema.has("anyOf");
    }

    static String type(JsonNode schema) {
        if (isUnion(schema)) {
            return "of several types";
        }
        String type = schema.has("properties") && !schema.has("type")
                ? "object"
                : schema.path("type").asText("of no single type");
        return schema.has("format") ? type + " (" + schema.get("format").asText() + ")" : type;
    }

    private static boolean isClass(JsonNode schema) {
        return schema.has("properties") || schema.has("enum") || isUnion(schema);
    }

    private static boolean isClosed(JsonNode additionalProperties) {
        return additionalProperties.isBoolean() && !additionalProperties.asBoolean();
    }

    private static String shown(String name, JsonNode schema) {
        return name.isEmpty() ? type(schema) : name;
    }

    /** A member of an object; for the reader, a list of objects is as good as the object. */
    private static String member(String place, String name) {
        String object = place.endsWith("[]") ? place.substring(0, place.length() - 2) : place;
        return object + "." + name;
    }
}
