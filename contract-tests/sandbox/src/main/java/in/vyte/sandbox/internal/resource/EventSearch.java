package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The query of a list of events. Where the documentation is unclear it returns more rather than less: several values of
 * one parameter mean any of them.
 */
final class EventSearch {
    private final Predicate<ObjectNode> condition;
    private final long limit;

    private EventSearch(Predicate<ObjectNode> condition, long limit) {
        this.condition = condition;
        this.limit = limit;
    }

    static EventSearch of(Call call, Clock clock) {
        Predicate<ObjectNode> condition = title(call)
                .and(state(call, clock.instant()))
                .and(creator(call))
                .and(anyOf(call.list("invitee_users"), event -> members(event, "invitees", "user")))
                .and(anyOf(call.list("invitee_emails"), event -> members(event, "invitees", "email")))
                .and(anyOf(
                        call.list("app_id"),
                        event -> Stream.of(event.at("/third_party/app").asText())))
                .and(anyOf(
                        call.list("group_ids"),
                        event -> stream(event.at("/third_party/group_ids")).map(JsonNode::asText)));
        return new EventSearch(condition, call.query("limit").map(Long::valueOf).orElse(Long.MAX_VALUE));
    }

    List<ObjectNode> in(List<ObjectNode> events) {
        return events.stream().filter(condition).limit(limit).toList();
    }

    private static Predicate<ObjectNode> title(Call call) {
        try {
            Predicate<String> matches =
                    Pattern.compile(call.query("q").orElse("")).asPredicate();
            return event -> matches.test(event.path("title").asText());
        } catch (PatternSyntaxException ignored) {
            throw ApiError.badRequest("q is not a regular expression");
        }
    }

    private static Predicate<ObjectNode> state(Call call, Instant now) {
        return switch (call.query("filter").orElse("")) {
            case "confirmed" -> event -> !isCancelled(event) && isConfirmed(event);
            case "upcoming" -> event -> !isCancelled(event) && isAhead(event, now);
            case "future" -> event -> isAhead(event, now);
            default -> event -> true;
        };
    }

    private static Predicate<ObjectNode> creator(Call call) {
        List<String> users = call.list("creator_users");
        return users.isEmpty()
                ? anyOf(
                        call.list("creator_emails"),
                        event -> Stream.of(event.at("/created_by/email").asText()))
                : anyOf(users, event -> Stream.of(event.at("/created_by/user").asText()));
    }

    private static Predicate<ObjectNode> anyOf(List<String> wanted, Values values) {
        return wanted.isEmpty()
                ? event -> true
                : event -> values.of(event).anyMatch(value -> wanted.stream().anyMatch(value::equalsIgnoreCase));
    }

    static boolean isCancelled(ObjectNode event) {
        return event.has("cancelled");
    }

    static boolean isConfirmed(ObjectNode event) {
        return event.at("/confirmed/flag").asBoolean();
    }

    /** Returns whether the confirmed date, or while there is none any date, has not ended. */
    private static boolean isAhead(ObjectNode event, Instant now) {
        return possibleDates(event)
                .anyMatch(date -> Instant.parse(date.path("end_date").asText()).isAfter(now));
    }

    private static Stream<JsonNode> possibleDates(ObjectNode event) {
        JsonNode chosen = confirmedDate(event);
        return chosen == null ? stream(event.path("dates")) : Stream.of(chosen);
    }

    /** Returns the confirmed date of an event, null if none is. */
    static @Nullable JsonNode confirmedDate(ObjectNode event) {
        String id = event.at("/confirmed/date_id").asText();
        return !isConfirmed(event)
                ? null
                : stream(event.path("dates"))
                        .filter(date -> date.path("_id").asText().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static Stream<String> members(ObjectNode event, String list, String member) {
        return stream(event.path(list)).map(item -> item.path(member).asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private interface Values {
        Stream<String> of(ObjectNode event);
    }
}
