package in.vyte.contract.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Finds out, by reading only, whether the mark by which creations find their events comes back: {@code third_party}
 * with an app and a group on listed events, and the filters {@code app_id} and {@code group_ids}.
 */
final class CreationMark {
    private static final String LIMIT = "100";

    private final LiveApi api;

    CreationMark(LiveApi api) {
        this.api = api;
    }

    /** Returns a sentence that holds none of the organization's values. */
    String report() throws IOException {
        List<JsonNode> events = list(Map.of("limit", LIMIT));
        List<JsonNode> marked =
                events.stream().filter(event -> mark(event).isPresent()).toList();
        if (marked.isEmpty()) {
            return "not known: none of %d listed events has an app and a group".formatted(events.size());
        }
        long found = 0;
        for (JsonNode event : marked) {
            found += list(mark(event).orElseThrow()).stream()
                    .filter(listed -> listed.path("_id").equals(event.path("_id")))
                    .count();
        }
        return "comes back on %d of %d listed events, and the filters find %d of them"
                .formatted(marked.size(), events.size(), found);
    }

    /** Returns the filters that find the event by its mark. */
    private static Optional<Map<String, String>> mark(JsonNode event) {
        String app = event.at("/third_party/app").asText();
        String group = event.at("/third_party/group_ids/0").asText();
        return app.isEmpty() || group.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("app_id", app, "group_ids", group, "limit", LIMIT));
    }

    private List<JsonNode> list(Map<String, String> filters) throws IOException {
        return StreamSupport.stream(api.list("/v2/events", filters).spliterator(), false)
                .toList();
    }
}
