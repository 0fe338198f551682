package in.vyte.contract.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers.
 *
 * @param contentType null if there is no body
 * @param body a text node for a plain text, null if there is no body
 * @param schema the schema of the body
 * @param exact paths, such as {@code $.confirmed.flag}, whose value is part of the contract, not only its type
 * @param containing paths of lists that may hold other items too, and in any order, besides those of the example
 */
public record StubResponse(
        int status,
        @Nullable String contentType,
        @Nullable JsonNode body,
        JsonNode schema,
        Set<String> exact,
        Set<String> containing) {
    /** Tells whether the body is JSON. */
    boolean isJson() {
        return "application/json".equals(contentType);
    }
}
