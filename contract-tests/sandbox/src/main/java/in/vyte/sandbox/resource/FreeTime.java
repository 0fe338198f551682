package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.store.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a user can be booked: in his working hours, unless he is taken or it is too soon or too far ahead. Without
 * working hours he can be booked at any hour that is not past.
 */
final class FreeTime {
    private final World world;
    private final WorkingHours hours;
    private final BusyTimes busy;

    FreeTime(World world) {
        this.world = world;
        this.hours = new WorkingHours(world);
        this.busy = new BusyTimes(world);
    }

    List<Span> of(String userId, Span window) {
        Optional<ObjectNode> stored = hours.ofUser(userId);
        ObjectNode settings = stored.orElseGet(JsonNodeFactory.instance::objectNode);
        ZoneId zone = Moments.zone(settings.path("timezone").asText()).orElse(Moments.SERVER_ZONE);
        List<Span> open = stored.isPresent() ? workingHours(settings, zone, window) : List.of(window);
        Duration before = minutes(settings, "buffer_before");
        Duration after = minutes(settings, "buffer_after");
        // A booking needs free time before and after itself, so what is taken reaches further in both directions.
        List<Span> taken = busy.of(userId, settings.path("all_day_busy").asBoolean(true)).stream()
                .map(span -> span.widened(after, before))
                .toList();
        List<Span> bookable = Span.common(open, List.of(bookable(settings, zone)));
        return Span.without(Span.common(bookable, List.of(window)), taken);
    }

    /** Returns whether any of a window lies where a user can be booked, now that it is what time it is. */
    boolean isOpenDuring(String userId, Span window) {
        ObjectNode settings = hours.ofUser(userId).orElseGet(JsonNodeFactory.instance::objectNode);
        ZoneId zone = Moments.zone(settings.path("timezone").asText()).orElse(Moments.SERVER_ZONE);
        return !Span.common(List.of(bookable(settings, zone)), List.of(window)).isEmpty();
    }

    private static List<Span> workingHours(ObjectNode settings, ZoneId zone, Span window) {
        List<Span> open = new ArrayList<>();
        LocalDate last = window.end().atZone(zone).toLocalDate();
        for (LocalDate day = window.start().atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (WorkingHours.Hours range : WorkingHours.hours(settings, day.getDayOfWeek())) {
                LocalDate endDay = range.end().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
                open.add(new Span(
                        day.atTime(range.start()).atZone(zone).toInstant(),
                        endDay.atTime(range.end()).atZone(zone).toInstant()));
            }
        }
        return open;
    }

    private Span bookable(ObjectNode settings, ZoneId zone) {
        Instant now = world.clock().instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant first = settings.path("past_as_busy").asBoolean(true) ? now : Instant.EPOCH;
        if (settings.path("today_as_busy").asBoolean()) {
            first = startOf(today.plusDays(1), zone);
        }
        Instant notice = now.plus(Duration.ofMinutes(
                Math.round(settings.path("hours_before_as_busy").asDouble() * 60)));
        if (notice.isAfter(now) && notice.isAfter(first)) {
            first = notice;
        }
        int days = settings.path("days_after_as_busy").asInt(100_000);
        return new Span(first, startOf(today.plusDays(days + 1L), zone));
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Duration minutes(ObjectNode settings, String member) {
        return Duration.ofMinutes(settings.path(member).asLong());
    }
}
