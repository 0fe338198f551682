package in.vyte.sandbox.internal.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a request as strictly as the document describes it: parameters first, then the body. */
public final class RequestCheck {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaCheck schemas;
    private final ApiDocument document;

    /**
     * Creates a check.
     *
     * @param document what to check against
     */
    public RequestCheck(ApiDocument document) {
        this.document = document;
        this.schemas = new SchemaCheck(document);
    }

    /**
     * Checks the parameters of a request.
     *
     * @param operation the operation called
     * @param path values of the path parameters by name
     * @param query values of the query parameters by name
     * @return what is wrong, starting with the name of the parameter; empty if nothing is
     */
    public Optional<String> problem(
            DocumentedOperation operation, Map<String, String> path, Map<String, String> query) {
        return operation.parameters().stream()
                .flatMap(parameter ->
                        parameter(parameter, parameter.path("in").asText().equals("path") ? path : query))
                .findFirst();
    }

    /**
     * Checks the body of a request.
     *
     * @param operation the operation called
     * @param body the body, a missing node if none was sent
     * @return what is wrong, starting with the name of the member; empty if nothing is
     */
    public Optional<String> problem(DocumentedOperation operation, JsonNode body) {
        if (body.isMissingNode()) {
            return operation.needsBody() ? Optional.of("body is required") : Optional.empty();
        }
        return schemas.problem(body, operation.bodySchema(), "");
    }

    private Stream<String> parameter(JsonNode parameter, Map<String, String> values) {
        String name = parameter.path("name").asText();
        String value = values.get(name);
        if (value == null) {
            return parameter.path("required").asBoolean() ? Stream.of(name + " is required") : Stream.empty();
        }
        JsonNode schema = document.resolved(parameter.path("schema"));
        return schemas.problem(typed(value, schema), schema, name).stream();
    }

    private JsonNode typed(String value, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "array" -> {
                List<JsonNode> items = Arrays.stream(value.split(",", -1))
                        .map(item -> typed(item, document.resolved(schema.path("items"))))
                        .toList();
                yield JSON.arrayNode().addAll(items);
            }
            case "integer" -> number(value, text -> JSON.numberNode(new BigInteger(text)));
            case "number" -> number(value, text -> JSON.numberNode(new BigDecimal(text)));
            case "boolean" ->
                List.of("true", "false").contains(value)
                        ? JSON.booleanNode(Boolean.parseBoolean(value))
                        : JSON.textNode(value);
            default -> JSON.textNode(value);
        };
    }

    private static JsonNode number(String value, java.util.function.Function<String, JsonNode> parser) {
        try {
            return Objects.requireNonNull(parser.apply(value));
        } catch (NumberFormatException ignored) {
            return JSON.textNode(value);
        }
    }
}
