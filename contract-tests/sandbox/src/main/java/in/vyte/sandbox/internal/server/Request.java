package in.vyte.sandbox.internal.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came in.
 *
 * @param method HTTP method in capitals
 * @param path percent-encoded path
 * @param query percent-encoded query, empty if none
 * @param authorization value of the header, null if none
 * @param contentType value of the header, null if none
 * @param body the body, empty if none
 */
record Request(
        String method,
        String path,
        String query,
        @Nullable String authorization,
        @Nullable String contentType,
        String body) {

    /**
     * Returns the query parameters by name.
     *
     * @throws ApiError if one is sent twice
     */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw ApiError.badRequest(name + " is sent twice");
            }
        }
        return parameters;
    }

    boolean isJson() {
        return contentType != null && contentType.startsWith("application/json");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
