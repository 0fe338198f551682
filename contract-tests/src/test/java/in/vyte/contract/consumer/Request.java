package in.vyte.contract.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the SDK must send.
 *
 * @param query the values by name, not encoded
 * @param secured whether the API key is sent
 * @param body null if there is none
 */
public record Request(
        String method,
        String path,
        Map<String, List<String>> query,
        String accept,
        boolean secured,
        @Nullable JsonNode body) {}
