package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Compares values of one of several types. Alternatives are matched by name, those without one by type. */
final class UnionComparison {
    private final SchemaComparison schemas;
    private final Report report;
    private final Direction direction;

    UnionComparison(SchemaComparison schemas, Report report, Direction direction) {
        this.schemas = schemas;
        this.report = report;
        this.direction = direction;
    }

    void compare(String place, Sides schema) {
        for (String key : List.of("oneOf", "anyOf")) {
            compareAlternatives(place, schema.child(key));
        }
        Sides discriminator = schema.child("discriminator");
        if (discriminator.differ("propertyName")) {
            report.breaking(place + ": types are distinguished by "
                    + discriminator.child("propertyName").insteadOf());
        } else if (discriminator.differ()) {
            report.notable(place + ": the values that distinguish types changed");
        }
    }

    private void compareAlternatives(String place, Sides alternatives) {
        Sides byName = new Sides(byName(alternatives.earlier()), byName(alternatives.later()));
        for (String name : byName.keys()) {
            Sides alternative = byName.child(name);
            if (alternative.isRemoved()) {
                report.breaking(place + " may no longer be " + name);
            } else if (alternative.isAdded()) {
                report.breakingIf(!direction.isRequest(), place + " may now be " + name);
            } else {
                schemas.compare(place, alternative);
            }
        }
    }

    private static ObjectNode byName(JsonNode alternatives) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (JsonNode alternative : alternatives) {
            String name = Documents.name(alternative);
            result.set(name.isEmpty() ? SchemaComparison.type(alternative) : name, alternative);
        }
        return result;
    }
}
