package in.vyte.sandbox.internal.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Checks a JSON value against a schema of the document and names the first member that does not fit. */
public final class SchemaCheck {
    private final ApiDocument document;

    /**
     * Creates a check.
     *
     * @param document where references of schemas lead
     */
    public SchemaCheck(ApiDocument document) {
        this.document = document;
    }

    /**
     * Checks a value.
     *
     * @param value the value
     * @param schema its schema, perhaps a reference
     * @param name how to name the value, for example {@code dates[0].date}; empty for the whole body
     * @return what is wrong, for example {@code dates[0].date is required}; empty if nothing is
     */
    public Optional<String> problem(JsonNode value, JsonNode schema, String name) {
        JsonNode resolved = document.resolved(schema);
        if (value.isNull()) {
            return isNullable(resolved) ? Optional.empty() : Optional.of(called(name) + " must not be null");
        }
        if (resolved.has("oneOf")) {
            return alternatives(value, resolved.get("oneOf"), name);
        }
        return ofType(value, resolved, name);
    }

    private static boolean isNullable(JsonNode schema) {
        return schema.path("nullable").asBoolean() || !(schema.has("type") || schema.has("oneOf"));
    }

    private Optional<String> alternatives(JsonNode value, JsonNode alternatives, String name) {
        boolean fits = stream(alternatives)
                .anyMatch(schema -> problem(value, schema, name).isEmpty());
        String types = stream(alternatives)
                .map(schema ->
                        withArticle(document.resolved(schema).path("type").asText()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return fits ? Optional.empty() : Optional.of(called(name) + " must be " + types + " as documented");
    }

    private Optional<String> ofType(JsonNode value, JsonNode schema, String name) {
        String type = schema.path("type").asText();
        if (!hasType(value, type)) {
            return Optional.of(called(name) + " must be " + withArticle(type));
        }
        return switch (type) {
            case "object" -> members(value, schema, name);
            case "array" -> items(value, schema, name);
            case "string" -> text(value.asText(), schema, name);
            case "integer", "number" -> range(value, schema, name);
            default -> Optional.empty();
        };
    }

    private static boolean hasType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }

    private Optional<String> members(JsonNode value, JsonNode schema, String name) {
        String prefix = name.isEmpty() ? "" : name + ".";
        Stream<String> missing = stream(schema.path("required"))
                .map(JsonNode::asText)
                .filter(member -> !value.has(member))
                .map(member -> prefix + member + " is required");
        Stream<String> wrong = value.properties().stream()
                .flatMap(member ->
                        problem(member.getValue(), memberSchema(schema, member), prefix + member.getKey()).stream());
        return Stream.concat(missing, wrong).findFirst();
    }

    private static JsonNode memberSchema(JsonNode schema, Map.Entry<String, JsonNode> member) {
        JsonNode known = schema.path("properties").path(member.getKey());
        return known.isMissingNode() ? schema.path("additionalProperties") : known;
    }

    private Optional<String> items(JsonNode value, JsonNode schema, String name) {
        for (int i = 0; i < value.size(); i++) {
            Optional<String> problem = problem(value.get(i), schema.path("items"), name + "[" + i + "]");
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(String value, JsonNode schema, String name) {
        List<String> allowed = stream(schema.path("enum")).map(JsonNode::asText).toList();
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            return Optional.of(called(name) + " must be one of " + String.join(", ", allowed));
        }
        if (value.length() < schema.path("minLength").asInt()) {
            return Optional.of(called(name) + " is too short");
        }
        String format = schema.path("format").asText();
        return isOfFormat(value, format) ? Optional.empty() : Optional.of(called(name) + " must be a " + format);
    }

    private static boolean isOfFormat(String value, String format) {
        try {
            switch (format) {
                case "date" -> LocalDate.parse(value);
                case "date-time" -> OffsetDateTime.parse(value);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (DateTimeException ignored) {
            return false;
        }
    }

    private static Optional<String> range(JsonNode value, JsonNode schema, String name) {
        JsonNode least = schema.path("minimum");
        if (least.isNumber() && value.decimalValue().compareTo(least.decimalValue()) < 0) {
            return Optional.of(called(name) + " must be at least " + least.asText());
        }
        JsonNode most = schema.path("maximum");
        if (most.isNumber() && value.decimalValue().compareTo(most.decimalValue()) > 0) {
            return Optional.of(called(name) + " must be at most " + most.asText());
        }
        return Optional.empty();
    }

    private static String called(String name) {
        return name.isEmpty() ? "body" : name;
    }

    private static String withArticle(String type) {
        return (type.matches("[aeiou].*") ? "an " : "a ") + type;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
