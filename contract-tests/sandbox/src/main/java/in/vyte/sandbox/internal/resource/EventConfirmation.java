package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.internal.server.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Fixes date and place of an event. */
final class EventConfirmation {
    private final SandboxContext context;
    private final EventView view;

    EventConfirmation(SandboxContext context, EventView view) {
        this.context = context;
        this.view = view;
    }

    /**
     * Confirms an event. A date or place that is not given is the only one, else the one with most votes: of several
     * such dates the nearest, of several such places the first.
     */
    void confirm(ObjectNode event, @Nullable String dateId, @Nullable String placeId) {
        Instant now = context.clock().instant();
        Comparator<JsonNode> votes =
                Comparator.comparingInt(option -> option.at("/votes/yes").size());
        Comparator<JsonNode> nearest = Comparator.comparing(date -> distance(date, now));
        mustHaveDates(event);
        JsonNode date = chosen(event.path("dates"), dateId, "d", votes.thenComparing(nearest.reversed()))
                .orElseThrow();
        Optional<JsonNode> place = chosen(event.path("places"), placeId, "p", votes);
        boolean again = isReconfirmation(event);
        ObjectNode confirmed = event.putObject("confirmed").put("flag", true).put("updated_at", context.now());
        confirmed.set("date_id", date.get("_id"));
        place.ifPresent(where -> confirmed.set("place_id", where.get("_id")));
        event.remove("cancelled");
        event.put("ics_sequence", event.path("ics_sequence").asInt() + 1);
        event.put("updatedAt", context.now());
        view.announce(again ? "event.updated" : "event.confirmed", event);
    }

    static void mustHaveDates(ObjectNode event) {
        if (event.path("dates").isEmpty()) {
            throw ApiError.badRequest("dates are missing, there is nothing to confirm");
        }
    }

    /** Takes back a confirmation whose date or place is gone. */
    void review(ObjectNode event) {
        boolean intact = stillHas(event, "dates", "date_id") && stillHas(event, "places", "place_id");
        if (EventSearch.isConfirmed(event) && !intact) {
            event.put(EventView.CONFIRMED_BEFORE, true);
            event.putObject("confirmed")
                    .put("flag", false)
                    .putNull("updated_at")
                    .put("multi", false);
        }
    }

    private boolean isReconfirmation(ObjectNode event) {
        return EventSearch.isConfirmed(event) || event.has(EventView.CONFIRMED_BEFORE);
    }

    private static boolean stillHas(ObjectNode event, String list, String member) {
        JsonNode id = event.path("confirmed").path(member);
        return id.isMissingNode()
                || StreamSupport.stream(event.path(list).spliterator(), false)
                        .anyMatch(option -> option.path("_id").equals(id));
    }

    /** Picks the option of the given id, else the most preferred, of equal ones the first. */
    private static Optional<JsonNode> chosen(
            JsonNode options, @Nullable String id, String parameter, Comparator<JsonNode> preference) {
        if (id == null) {
            return StreamSupport.stream(options.spliterator(), false)
                    .reduce((best, next) -> preference.compare(next, best) > 0 ? next : best);
        }
        return Optional.of(StreamSupport.stream(options.spliterator(), false)
                .filter(option -> option.path("_id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiError.badRequest(parameter + " is not the id of an option of the event")));
    }

    private static Duration distance(JsonNode date, Instant now) {
        return Duration.between(now, Instant.parse(date.path("date").asText())).abs();
    }
}
