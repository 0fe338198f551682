package in.vyte.client;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The response to a call: status, headers and decoded body. Immutable.
 *
 * @param status the HTTP status, 200 to 299
 * @param headers the headers; names are case-insensitive
 * @param value the decoded body; null only for an operation without one
 * @param <T> the type of the value
 */
public record ApiResponse<T extends @Nullable Object>(int status, Map<String, List<String>> headers, T value) {
    /**
     * Creates a response.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param value the decoded body
     */
    public ApiResponse {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the first header of a name.
     *
     * @param name the name, case-insensitive
     * @return the value, empty if there is no such header
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Contains the names of the headers, but no values, which may be secret. */
    @Override
    public String toString() {
        return "ApiResponse{status=" + status + ", headers=" + headers.keySet() + ", value=" + value + "}";
    }
}
