package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** When people are taken: by entries of their calendars and by confirmed events they take part in. */
final class BusyTimes {
    private final World world;

    BusyTimes(World world) {
        this.world = world;
    }

    List<Span> of(String userId, boolean allDayCounts) {
        Stream<Span> entries = world.of(Kind.BUSY_TIMES).all(entry -> Members.is(entry, "user", userId)).stream()
                .map(entry -> span(entry.path("start"), entry.path("end")));
        Stream<Span> meetings = world.of(Kind.EVENTS).all(event -> concerns(event, userId)).stream()
                .flatMap(event -> Stream.ofNullable(EventSearch.confirmedDate(event)))
                .filter(date -> allDayCounts || !date.path("all_day").asBoolean())
                .map(date -> span(date.path("date"), date.path("end_date")));
        return Span.joined(Stream.concat(entries, meetings)
                .filter(span -> span.start().isBefore(span.end()))
                .toList());
    }

    private static boolean concerns(ObjectNode event, String userId) {
        return !EventSearch.isCancelled(event) && takesPart(event, userId);
    }

    /** Returns whether somebody is the creator or an invitee of an event. */
    static boolean takesPart(ObjectNode event, String userId) {
        return Members.is(event.path("created_by"), "user", userId)
                || Members.stream(event.path("invitees")).anyMatch(invitee -> Members.is(invitee, "user", userId));
    }

    private static Span span(JsonNode start, JsonNode end) {
        return new Span(Instant.parse(start.asText()), Instant.parse(end.asText()));
    }
}
