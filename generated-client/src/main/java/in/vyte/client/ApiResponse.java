package in.vyte.client;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to a call. Immutable.
 *
 * @param status the HTTP status, 200 to 299
 * @param headers the headers; names are found in any case
 * @param value the decoded body; null only where the operation has none
 * @param <T> the type of the value
 */
public record ApiResponse<T extends @Nullable Object>(int status, Map<String, List<String>> headers, T value) {
    /**
     * Makes a response.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param value the decoded body
     */
    public ApiResponse {
        headers = Collections.unmodifiableMap(headers);
    }

    /**
     * Returns the first header of a name.
     *
     * @param name the name in any case
     * @return the value, empty if there is no such header
     */
    public Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null ? Optional.empty() : Optional.of(values.get(0));
    }
}
