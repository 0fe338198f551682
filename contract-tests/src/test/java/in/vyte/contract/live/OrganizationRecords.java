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
        String ofUser = "/v2/users/" + user.path("_id").asText(UNKNOWN);
        put(user.path("_id"), "65a1f0c2d4e5f60718293b01", "65a1f0c2d4e5f60718293b02", "65a1f0c2d4e5f60718293b03");
        put(user.path("emails").path(0), "marta.keller@example.com", "tomas.lindqvist@example.com");
        put(first(api, "/v2/events").path("_id"), "65a1f0c2d4e5f60718293e01", "65a1f0c2d4e5f60718293e02");
        put(first(api, "/v2/teams").path("_id"), "65a1f0c2d4e5f60718293c01", "65a1f0c2d4e5f60718293c02");
        put(first(api, "/v2/availabilities").path("_id"), "65a1f0c2d4e5f60718294402");
        put(first(api, "/v2/hooks").path("_id"), "65a1f0c2d4e5f60718294301");
        put(first(api, "/v2/third_parties").path("_id"), "65a1f0c2d4e5f60718294201");
        JsonNode locator = first(api, "/v2/locators");
        String ofLocator = "/v2/locators/" + locator.path("_id").asText(UNKNOWN);
        put(locator.path("_id"), "65a1f0c2d4e5f60718294001");
        put(locator.path("handle"), "rivoli-clinics", "rivoli-laboratories");
        put(first(api, ofLocator + "/locations").path("_id"), "65a1f0c2d4e5f60718294101");
        JsonNode page = first(api, ofUser + "/vytemes");
        String ofPage = "/v2/vytemes/" + page.path("nickname").asText(UNKNOWN);
        put(page.path("nickname"), "marta-keller");
        put(first(api, ofPage + "/types").path("handle"), "first-visit");
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

    /** A record of the organization stands for those of the examples. */
    private void put(JsonNode local, String... examples) {
        List.of(examples).forEach(example -> localByExample.put(example, local.asText()));
    }

    private static JsonNode first(LiveApi api, String path) throws IOException {
        return api.list(path, Map.of()).path(0);
    }
}
