package in.vyte.client;

import in.vyte.client.json.Codec;
import in.vyte.client.json.OpenEnum;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call being put together: path, query and body. Not for use by several threads.
 *
 * @param <T> the type of the answer
 */
public final class ApiRequest<T> {
    private final Operation<T> operation;
    private final @Nullable String[] pathValues;
    private final StringBuilder query = new StringBuilder();
    private byte @Nullable [] body;

    ApiRequest(Operation<T> operation) {
        this.operation = operation;
        this.pathValues = new String[operation.parameterCount()];
    }

    /**
     * Sets a path parameter.
     *
     * @param name its name in the path template
     * @param value its value, encoded here so that it cannot leave its segment
     * @return this request
     * @throws IllegalArgumentException if the value is null, empty, {@code .} or {@code ..}, which would name another
     *     path
     */
    public ApiRequest<T> path(String name, @Nullable String value) {
        if (value == null || value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(operation.id() + ": " + name + " must be an id, not "
                    + (value == null ? "null" : "'" + value + "'"));
        }
        StringBuilder encoded = new StringBuilder(value.length() + 8);
        PercentEncoding.append(encoded, value);
        pathValues[operation.indexOf(name)] = encoded.toString();
        return this;
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, or null to leave it out
     * @return this request
     */
    public ApiRequest<T> query(String name, @Nullable String value) {
        if (value != null) {
            PercentEncoding.append(startParameter(name), value);
        }
        return this;
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, or null to leave it out
     * @return this request
     */
    public ApiRequest<T> query(String name, @Nullable Number value) {
        return query(name, value == null ? null : value.toString());
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, or null to leave it out
     * @return this request
     */
    public ApiRequest<T> query(String name, @Nullable Boolean value) {
        return query(name, value == null ? null : value.toString());
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, or null to leave it out
     * @return this request
     */
    public ApiRequest<T> query(String name, @Nullable OpenEnum value) {
        return query(name, value == null ? null : value.value());
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, sent as {@code yyyy-MM-dd}, or null to leave it out
     * @return this request
     */
    public ApiRequest<T> query(String name, @Nullable LocalDate value) {
        return query(name, value == null ? null : value.toString());
    }

    /**
     * Adds a query parameter that holds a list, its items joined by commas.
     *
     * @param name its name
     * @param values the items, or null or none to leave it out
     * @return this request
     * @throws IllegalArgumentException if an item is null or blank: left out, it would widen what is asked for
     */
    public ApiRequest<T> csv(String name, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            StringBuilder target = startParameter(name);
            for (int i = 0; i < values.size(); i++) {
                String item = values.get(i);
                if (item == null || item.isBlank()) {
                    throw new IllegalArgumentException(operation.id() + ": item " + i + " of " + name + " is "
                            + (item == null ? "null" : "blank"));
                }
                if (i > 0) {
                    target.append(',');
                }
                PercentEncoding.append(target, item);
            }
        }
        return this;
    }

    /**
     * Sets the body.
     *
     * @param codec the codec of the body
     * @param value the body
     * @param <B> the type of the body
     * @return this request
     * @throws IllegalArgumentException if the body is null, or nested too deeply
     */
    public <B> ApiRequest<T> body(Codec<B> codec, @Nullable B value) {
        if (value == null) {
            throw new IllegalArgumentException(operation.id() + " needs a body");
        }
        body = VyteJson.write(codec, value);
        return this;
    }

    /**
     * Returns what is called.
     *
     * @return the operation
     */
    public Operation<T> operation() {
        return operation;
    }

    byte @Nullable [] body() {
        return body;
    }

    String target(String basePath) {
        StringBuilder target = new StringBuilder(basePath);
        operation.appendPath(target, pathValues);
        return target.append(query).toString();
    }

    private StringBuilder startParameter(String name) {
        return query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
    }
}
