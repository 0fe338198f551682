package in.vyte.contract.live;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts records that the organization has in place of those of the examples: ids, nicknames, addresses. */
final class OrganizationRecords {
    private static final String UNKNOWN = "65a1f0c2d4e5f607182930ff";

    private final Map<String, String> localByExample = new LinkedHashMap<>();

    OrganizationRecords(LiveApi api) throws IOException {
        JsonNode user = first(api, "/v2/users");
        put("65a1f0c2d4e5f60718293b01", user.path("_id"));
        put("65a1f0c2d4e5f60718293b02", user.path("_id"));
        put("65a1f0c2d4e5f60718293b03", user.path("_id"));
        put("marta.keller@example.com", user.path("emails").path(0));
        put("tomas.lindqvist@example.com", user.path("emails").path(0));
        JsonNode event = first(api, "/v2/events");
        put("65a1f0c2d4e5f60718293e01", event.path("_id"));
        put("65a1f0c2d4e5f60718293e02", event.path("_id"));
        JsonNode team = first(api, "/v2/teams");
        put("65a1f0c2d4e5f60718293c01", team.path("_id"));
        put("65a1f0c2d4e5f60718293c02", team.path("_id"));
        put("65a1f0c2d4e5f60718294402", first(api, "/v2/availabilities").path("_id"));
        put("65a1f0c2d4e5f60718294301", first(api, "/v2/hooks").path("_id"));
        put("65a1f0c2d4e5f60718294201", first(api, "/v2/third_parties").path("_id"));
        JsonNode locator = first(api, "/v2/locators");
        put("65a1f0c2d4e5f60718294001", locator.path("_id"));
        put("rivoli-clinics", locator.path("handle"));
        put("rivoli-laboratories", locator.path("handle"));
        String locations = "/v2/locators/" + locator.path("_id").asText(UNKNOWN) + "/locations";
        put("65a1f0c2d4e5f60718294101", first(api, locations).path("_id"));
        JsonNode page = first(api, "/v2/users/" + user.path("_id").asText(UNKNOWN) + "/vytemes");
        put("marta-keller", page.path("nickname"));
        String types = "/v2/vytemes/" + page.path("nickname").asText(UNKNOWN) + "/types";
        put("first-visit", first(api, types).path("handle"));
    }

    /** Returns the request with local names, or nothing if the organization has no such record. */
    Optional<Request> localize(Request request) {
        String path = localize(request.getPath());
        if (path == null) {
            return Optional.empty();
        }
        SimpleRequest.Builder local = SimpleRequest.Builder.get(path);
        request.getHeaders().forEach((name, values) -> local.withHeader(name, List.copyOf(values)));
        for (String name : request.getQueryParameters()) {
            String value =
                    localize(request.getQueryParameterValues(name).iterator().next());
            if (value == null) {
                return Optional.empty();
            }
            local.withQueryParam(name, value);
        }
        return Optional.of(local.build());
    }

    private @Nullable String localize(String text) {
        String local = text;
        for (Map.Entry<String, String> name : localByExample.entrySet()) {
            if (local.contains(name.getKey())) {
                if (name.getValue().isEmpty()) {
                    return null;
                }
                local = local.replace(name.getKey(), name.getValue());
            }
        }
        return local;
    }

    private void put(String example, JsonNode local) {
        localByExample.put(example, local.asText());
    }

    private static JsonNode first(LiveApi api, String path) throws IOException {
        return api.list(path, Map.of()).path(0);
    }
}
