package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares which values a schema allows: lengths, ranges, sizes, patterns. */
final class LimitComparison {
    private static final Set<String> LOWER = Set.of("minimum", "minLength", "minItems", "minProperties");
    private static final Set<String> UPPER = Set.of("maximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> FLAGS = Set.of("exclusiveMinimum", "exclusiveMaximum");
    private static final Set<String> FORMS = Set.of("pattern", "multipleOf", "not");
    private static final String UNIQUE = "uniqueItems";

    static final Set<String> KEYS = Stream.of(LOWER, UPPER, FLAGS, FORMS, Set.of(UNIQUE))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Report report;
    private final Direction direction;

    LimitComparison(Report report, Direction direction) {
        this.report = report;
        this.direction = direction;
    }

    void compare(String place, Sides schema) {
        if (schema.differ(UNIQUE)) {
            boolean unique = schema.becomes(UNIQUE);
            report.breakingIf(
                    unique || schema.ceases(UNIQUE),
                    place + (unique ? " is now a set" : " is no longer a set") + ", and so is its Java type");
        }
        for (String key : schema.keys()) {
            if (!key.equals(UNIQUE) && KEYS.contains(key) && schema.differ(key)) {
                limit(
                        isNarrower(key, schema.child(key)),
                        place + ": " + key + " is now " + schema.child(key).insteadOf());
            }
        }
    }

    private static boolean isNarrower(String key, Sides limit) {
        if (LOWER.contains(key)) {
            return limit.isAdded() || !limit.isRemoved() && isMore(limit.later(), limit.earlier());
        }
        if (UPPER.contains(key)) {
            return limit.isAdded() || !limit.isRemoved() && isMore(limit.earlier(), limit.later());
        }
        return FLAGS.contains(key) ? limit.later().asBoolean() : !limit.isRemoved();
    }

    private static boolean isMore(JsonNode left, JsonNode right) {
        return left.decimalValue().compareTo(right.decimalValue()) > 0;
    }

    private void limit(boolean narrower, String text) {
        if (narrower == direction.isRequest()) {
            if (narrower) {
                report.breaking(text);
            } else {
                report.notable(text);
            }
        } else {
            report.fine(text);
        }
    }
}
