package in.vyte.sandbox.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A call that is authenticated and fits the document.
 *
 * @param pathValues values of the path parameters by name, decoded
 * @param queryValues values of the query parameters by name, decoded
 * @param body the body, a missing node if none was sent
 */
public record Call(Map<String, String> pathValues, Map<String, String> queryValues, JsonNode body) {

    /**
     * Returns the value of a path parameter.
     *
     * @param name the parameter, which the path of the operation has
     */
    public String path(String name) {
        return Objects.requireNonNull(pathValues.get(name), name);
    }

    /**
     * Returns the value of a query parameter.
     *
     * @param name the parameter
     * @return empty if it was not sent or is blank
     */
    public Optional<String> query(String name) {
        return Optional.ofNullable(queryValues.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * Returns the values of a query parameter that is a list separated by commas.
     *
     * @param name the parameter
     * @return an empty list if it was not sent
     */
    public List<String> list(String name) {
        return query(name).map(values -> List.of(values.split(","))).orElse(List.of());
    }
}
