package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.store.Timestamps;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Availabilities. The server stores the local times it is sent as if they were times of its own zone, and returns them
 * in UTC; what comes back is thus an hour or two off, whatever the time zone of the availability.
 */
final class WorkingHours {
    private static final DateTimeFormatter AS_SENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final List<String> SETTINGS = List.of(
            "timezone",
            "today_as_busy",
            "past_as_busy",
            "days_after_as_busy",
            "hours_before_as_busy",
            "buffer_before",
            "buffer_after",
            "all_day_busy");

    private final SandboxContext context;

    WorkingHours(SandboxContext context) {
        this.context = context;
    }

    Optional<ObjectNode> ofUser(String userId) {
        return context.of(Kind.AVAILABILITIES).first(record -> JsonMembers.is(record, "belongs_to", userId));
    }

    /** Stores a new availability, with defaults for what is not sent. */
    ObjectNode create(JsonNode sent, String timezone) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        record.put("timezone", timezone);
        record.put("today_as_busy", false).put("past_as_busy", true).put("days_after_as_busy", 60);
        record.put("buffer_before", 0).put("buffer_after", 0).put("all_day_busy", true);
        record.put("trim_scheduler", true).putArray("dates");
        ObjectNode days = record.putObject("days");
        for (DayOfWeek day : DayOfWeek.values()) {
            days.putObject(name(day)).put("enabled", false);
        }
        record.put("createdAt", context.now()).put("__v", 0);
        change(record, sent);
        context.of(Kind.AVAILABILITIES).put(record.path("_id").asText(), record);
        return record;
    }

    /** Changes what is sent; days that are not sent stay. */
    void change(ObjectNode record, JsonNode sent) {
        Timestamps.zone(sent.path("timezone").asText("UTC"))
                .orElseThrow(() -> ApiError.badRequest("timezone is not in the tz database"));
        JsonMembers.copy(sent, record, SETTINGS);
        sent.path("days")
                .properties()
                .forEach(day ->
                        record.withObject("days").set(day.getKey(), stored(day.getValue(), "days." + day.getKey())));
        record.put("updatedAt", context.now());
    }

    private ObjectNode stored(JsonNode day, String name) {
        ObjectNode stored = day.deepCopy();
        for (int i = 0; i < stored.path("slots").size(); i++) {
            ObjectNode slot = (ObjectNode) stored.path("slots").get(i);
            String at = name + ".slots[" + i + "].";
            slot.put("_id", context.nextId());
            toServerTime(slot, "start_time", at);
            toServerTime(slot, "end_time", at);
        }
        return stored;
    }

    private static void toServerTime(ObjectNode slot, String member, String at) {
        slot.put(
                member,
                Timestamps.read(slot.path(member).asText(), Timestamps.SERVER_ZONE)
                        .map(Timestamps::write)
                        .orElseThrow(() -> ApiError.badRequest(at + member + " must be an ISO 8601 date-time")));
    }

    /**
     * Returns an availability as reading the working hours of a user shows it: times as sent, nothing of the server.
     */
    static ObjectNode asSent(ObjectNode record) {
        ObjectNode shown = JsonMembers.only(record, SETTINGS);
        ObjectNode days = record.path("days").deepCopy();
        days.forEach(day -> day.path("slots").forEach(item -> {
            ObjectNode slot = (ObjectNode) item;
            slot.remove("_id");
            slot.put("start_time", asSent(slot.path("start_time")));
            slot.put("end_time", asSent(slot.path("end_time")));
        }));
        return shown.set("days", days);
    }

    private static String asSent(JsonNode time) {
        return AS_SENT.format(Instant.parse(time.asText()).atZone(Timestamps.SERVER_ZONE));
    }

    /** Returns the hours of one day of the week in the zone of the availability. */
    static List<Hours> hours(ObjectNode record, DayOfWeek day) {
        JsonNode entry = record.path("days").path(name(day));
        return !entry.path("enabled").asBoolean()
                ? List.of()
                : JsonMembers.stream(entry.path("slots"))
                        .map(slot -> new Hours(localTime(slot.path("start_time")), localTime(slot.path("end_time"))))
                        .toList();
    }

    private static LocalTime localTime(JsonNode stored) {
        return Instant.parse(stored.asText()).atZone(Timestamps.SERVER_ZONE).toLocalTime();
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Hours of a day.
     *
     * @param start begin
     * @param end end; midnight is that at the end of the day
     */
    record Hours(LocalTime start, LocalTime end) {}
}
