package in.vyte.client;

import in.vyte.client.json.Codec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * Builds the request of one call: path, query, headers and body. Not thread-safe.
 *
 * @param <T> the type of the response
 */
public final class ApiRequest<T> {
    private final Operation<T> operation;
    private final @Nullable String[] pathValues;
    private final StringBuilder query = new StringBuilder();
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private @Nullable RequestBody body;
    private @Nullable FormFields form;

    ApiRequest(Operation<T> operation) {
        this.operation = operation;
        this.pathValues = new String[operation.parameterCount()];
    }

    /**
     * Sets a path parameter.
     *
     * @param name its name in the path template
     * @param value its value, as {@link #query(String, Object)} takes it, or a list of such, joined by commas; encoded
     *     here so that it cannot leave its segment
     * @return this request
     * @throws IllegalArgumentException if the value is null, empty, {@code .} or {@code ..}, which would name another
     *     path
     */
    public ApiRequest<T> path(String name, @Nullable Object value) {
        StringBuilder encoded = new StringBuilder();
        if (value instanceof Collection<?> list) {
            list.forEach(item -> requireSegment(name, item));
            append(encoded, name, list, ",");
        } else if (value != null) {
            PercentEncoding.append(encoded, ParameterText.of(name, value));
        }
        requireSegment(name, value == null ? null : encoded);
        pathValues[operation.indexOf(name)] = encoded.toString();
        return this;
    }

    private void requireSegment(String name, @Nullable Object value) {
        String text = value == null ? null : value.toString();
        if (text == null || text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException(
                    operation.id() + ": " + name + " must be an id, not " + (text == null ? "null" : "'" + text + "'"));
        }
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, or null to leave it out: a text, a number, a boolean, an enum value, a date, a date-time,
     *     a {@code UUID} or a {@code URI}
     * @return this request
     * @throws IllegalArgumentException if the value is of another class
     */
    public ApiRequest<T> query(String name, @Nullable Object value) {
        if (value != null) {
            PercentEncoding.append(startParameter(name), ParameterText.of(name, value));
        }
        return this;
    }

    /**
     * Adds a query parameter that holds JSON.
     *
     * @param name its name
     * @param codec the codec of its value
     * @param value its value, or null to leave it out
     * @param <V> the type of the value
     * @return this request
     */
    public <V> ApiRequest<T> queryJson(String name, Codec<V> codec, @Nullable V value) {
        return query(name, value == null ? null : new String(VyteJson.write(codec, value), StandardCharsets.UTF_8));
    }

    /**
     * Adds a query parameter that holds a list, its items joined by commas.
     *
     * @param name its name
     * @param values the items, or null or none to leave it out
     * @return this request
     * @throws IllegalArgumentException if an item is null or blank; without it, the request would match more
     */
    public ApiRequest<T> csv(String name, @Nullable Collection<?> values) {
        return joined(name, values, ",");
    }

    /**
     * Adds a query parameter that holds a list, its items joined by spaces.
     *
     * @param name its name
     * @param values the items, or null or none to leave it out
     * @return this request
     * @throws IllegalArgumentException if an item is null or blank; without it, the request would match more
     */
    public ApiRequest<T> ssv(String name, @Nullable Collection<?> values) {
        return joined(name, values, "%20");
    }

    /**
     * Adds a query parameter that holds a list, its items joined by vertical bars.
     *
     * @param name its name
     * @param values the items, or null or none to leave it out
     * @return this request
     * @throws IllegalArgumentException if an item is null or blank; without it, the request would match more
     */
    public ApiRequest<T> pipes(String name, @Nullable Collection<?> values) {
        return joined(name, values, "%7C");
    }

    /**
     * Adds a query parameter for each item of a list.
     *
     * @param name the name of each parameter
     * @param values the items, or null or none to leave it out
     * @return this request
     * @throws IllegalArgumentException if an item is null or blank; without it, the request would match more
     */
    public ApiRequest<T> multi(String name, @Nullable Collection<?> values) {
        if (values != null) {
            items(name, values).forEach(item -> query(name, item));
        }
        return this;
    }

    /**
     * Adds a header.
     *
     * @param name its name
     * @param value its value, as {@link #query(String, Object)} takes it, or a list of such, joined by commas; null
     *     leaves it out
     * @return this request
     * @throws IllegalArgumentException if the client sets this header itself, as it does the one with the API key, or
     *     if the value holds a line break or anything else but printable ASCII
     */
    public ApiRequest<T> header(String name, @Nullable Object value) {
        RequestHeaders.requireAllowed(name);
        if (value != null) {
            String text = value instanceof Collection<?> list
                    ? String.join(",", items(name, list))
                    : ParameterText.of(name, value);
            RequestHeaders.requireOneLine(name, text);
            headers.add(Map.entry(name, text));
        }
        return this;
    }

    /**
     * Adds a member of a form, which is sent as {@code application/x-www-form-urlencoded}.
     *
     * @param name its name
     * @param value its value, as {@link #query(String, Object)} takes it, or a list of such; null leaves it out
     * @return this request
     */
    public ApiRequest<T> field(String name, @Nullable Object value) {
        each(value, item -> form().field(name, item));
        return this;
    }

    /**
     * Adds a part of a form, which is sent as {@code multipart/form-data}.
     *
     * @param name its name
     * @param value an {@link Upload}, or a value as {@link #query(String, Object)} takes it, or a list of such; null
     *     leaves it out
     * @return this request
     */
    public ApiRequest<T> part(String name, @Nullable Object value) {
        each(value, item -> form().part(name, item, null));
        return this;
    }

    /**
     * Adds a part of a form with a media type of its own.
     *
     * @param name its name
     * @param value as in {@link #part(String, Object)}
     * @param contentType its media type; that of an {@link Upload} goes before it
     * @return this request
     */
    public ApiRequest<T> part(String name, @Nullable Object value, String contentType) {
        each(value, item -> form().part(name, item, contentType));
        return this;
    }

    /**
     * Adds a part of a form that holds JSON.
     *
     * @param name its name
     * @param codec the codec of its value
     * @param value its value, or null to leave it out
     * @param <V> the type of the value
     * @return this request
     */
    public <V> ApiRequest<T> part(String name, Codec<V> codec, @Nullable V value) {
        if (value != null) {
            form().part(name, codec, value);
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
        return body(RequestBody.json(codec, value, "application/json"));
    }

    /**
     * Sets the body.
     *
     * @param body the body, or null for none
     * @return this request
     */
    public ApiRequest<T> body(@Nullable RequestBody body) {
        this.body = body;
        return this;
    }

    /**
     * Returns the operation.
     *
     * @return the operation
     */
    public Operation<T> operation() {
        return operation;
    }

    /** Returns the headers that were added, in that order. */
    List<Map.Entry<String, String>> headers() {
        return headers;
    }

    @Nullable
    HttpEntity entity() {
        if (form != null) {
            return form.entity();
        }
        return body == null ? null : body.entity();
    }

    String target(String basePath) {
        StringBuilder target = new StringBuilder(basePath);
        operation.appendPath(target, pathValues);
        return target.append(query).toString();
    }

    private ApiRequest<T> joined(String name, @Nullable Collection<?> values, String separator) {
        if (values != null && !values.isEmpty()) {
            append(startParameter(name), name, values, separator);
        }
        return this;
    }

    private void append(StringBuilder target, String name, Collection<?> values, String separator) {
        String before = "";
        for (String item : items(name, values)) {
            PercentEncoding.append(target.append(before), item);
            before = separator;
        }
    }

    private List<String> items(String name, Collection<?> values) {
        List<String> items = new ArrayList<>();
        for (Object value : values) {
            String item = value == null ? null : ParameterText.of(name, value);
            if (item == null || item.isBlank()) {
                throw new IllegalArgumentException(operation.id() + ": item " + items.size() + " of " + name + " is "
                        + (item == null ? "null" : "blank"));
            }
            items.add(item);
        }
        return items;
    }

    private StringBuilder startParameter(String name) {
        PercentEncoding.append(query.append(query.isEmpty() ? '?' : '&'), name);
        return query.append('=');
    }

    private FormFields form() {
        if (form == null) {
            form = new FormFields();
        }
        return form;
    }

    private static void each(@Nullable Object value, Consumer<Object> action) {
        if (value instanceof Collection<?> list) {
            list.forEach(action);
        } else if (value != null) {
            action.accept(value);
        }
    }
}
