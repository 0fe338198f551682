package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** When people are taken: by entries of their calendars and by confirmed events they take part in. */
final class BusyTimes {
    private final SandboxContext context;

    BusyTimes(SandboxContext context) {
        this.context = context;
    }

    List<Interval> of(String userId, boolean allDayCounts) {
        Stream<Interval> entries =
                context.of(Kind.BUSY_TIMES).all(entry -> JsonMembers.is(entry, "user", userId)).stream()
                        .map(entry -> span(entry.path("start"), entry.path("end")));
        Stream<Interval> meetings = context.of(Kind.EVENTS).all(event -> concerns(event, userId)).stream()
                .flatMap(event -> Stream.ofNullable(EventSearch.confirmedDate(event)))
                .filter(date -> allDayCounts || !date.path("all_day").asBoolean())
                .map(date -> span(date.path("date"), date.path("end_date")));
        return Interval.joined(Stream.concat(entries, meetings)
                .filter(span -> span.start().isBefore(span.end()))
                .toList());
    }

    private static boolean concerns(ObjectNode event, String userId) {
        return !EventSearch.isCancelled(event) && takesPart(event, userId);
    }

    /** Returns whether a user is the creator or an invitee of an event. */
    static boolean takesPart(ObjectNode event, String userId) {
        return JsonMembers.is(event.path("created_by"), "user", userId)
                || JsonMembers.stream(event.path("invitees"))
                        .anyMatch(invitee -> JsonMembers.is(invitee, "user", userId));
    }

    private static Interval span(JsonNode start, JsonNode end) {
        return new Interval(Instant.parse(start.asText()), Instant.parse(end.asText()));
    }
}
