package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.internal.store.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a user can be booked: in their working hours, unless they are busy or it is too soon or too far ahead. Without
 * working hours they can be booked at any hour that is not past.
 */
final class FreeTime {
    private final SandboxContext context;
    private final WorkingHours hours;
    private final BusyTimes busy;

    FreeTime(SandboxContext context) {
        this.context = context;
        this.hours = new WorkingHours(context);
        this.busy = new BusyTimes(context);
    }

    List<Interval> of(String userId, Interval window) {
        Optional<ObjectNode> stored = hours.ofUser(userId);
        ObjectNode settings = stored.orElseGet(JsonNodeFactory.instance::objectNode);
        ZoneId zone = Timestamps.zone(settings.path("timezone").asText()).orElse(Timestamps.SERVER_ZONE);
        List<Interval> open = stored.isPresent() ? workingHours(settings, zone, window) : List.of(window);
        Duration before = minutes(settings, "buffer_before");
        Duration after = minutes(settings, "buffer_after");
        // A booking needs free time before and after itself, so what is taken reaches further in both directions.
        List<Interval> taken = busy.of(userId, settings.path("all_day_busy").asBoolean(true)).stream()
                .map(span -> span.widened(after, before))
                .toList();
        List<Interval> bookable = Interval.common(open, List.of(bookable(settings, zone)));
        return Interval.without(Interval.common(bookable, List.of(window)), taken);
    }

    /** Returns whether any of a window lies where a user can be booked, now that it is what time it is. */
    boolean isOpenDuring(String userId, Interval window) {
        ObjectNode settings = hours.ofUser(userId).orElseGet(JsonNodeFactory.instance::objectNode);
        ZoneId zone = Timestamps.zone(settings.path("timezone").asText()).orElse(Timestamps.SERVER_ZONE);
        return !Interval.common(List.of(bookable(settings, zone)), List.of(window))
                .isEmpty();
    }

    private static List<Interval> workingHours(ObjectNode settings, ZoneId zone, Interval window) {
        List<Interval> open = new ArrayList<>();
        LocalDate last = window.end().atZone(zone).toLocalDate();
        for (LocalDate day = window.start().atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (WorkingHours.Hours range : WorkingHours.hours(settings, day.getDayOfWeek())) {
                LocalDate endDay = range.end().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
                open.add(new Interval(
                        day.atTime(range.start()).atZone(zone).toInstant(),
                        endDay.atTime(range.end()).atZone(zone).toInstant()));
            }
        }
        return open;
    }

    private Interval bookable(ObjectNode settings, ZoneId zone) {
        Instant now = context.clock().instant();
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
        return new Interval(first, startOf(today.plusDays(days + 1L), zone));
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Duration minutes(ObjectNode settings, String member) {
        return Duration.ofMinutes(settings.path(member).asLong());
    }
}
