package in.vyte.sdk.slot;

import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityDays;
import in.vyte.client.model.AvailabilitySlot;
import in.vyte.client.model.DayAvailability;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The working hours of a week, by day. Days without hours are off. Immutable and safe for use by several threads.
 *
 * <p>Source: Vyte API reference, Availabilities.
 *
 * @param week the hours of the days that are not off, in the order of the week, unmodifiable
 */
public record WorkingHours(Map<DayOfWeek, List<Hours>> week) {
    /**
     * Makes working hours; the map is copied, and days without hours are dropped.
     *
     * @param week the hours by day
     */
    public WorkingHours {
        Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                copy.put(day, List.copyOf(hours));
            }
        });
        week = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a week off, to be filled by {@link #with}.
     *
     * @return no hours
     */
    public static WorkingHours none() {
        return new WorkingHours(Map.of());
    }

    /**
     * Reads the working hours of an availability.
     *
     * @param availability what the API sent
     * @return the hours; local times in the availability's own time zone ({@code timezone}), empty where Vyte answered
     *     in UTC
     */
    public static WorkingHours of(Availability availability) {
        AvailabilityDays days = availability.days();
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, days == null ? List.of() : hours(day(days, day)));
        }
        return new WorkingHours(week);
    }

    /**
     * Adds hours to a day, after those that it has.
     *
     * @param day the day
     * @param start when work begins, a whole minute
     * @param end when it ends, a whole minute later on the same day
     * @return these hours and the new ones
     * @throws IllegalArgumentException if the end is not after the start, or if either is not a whole minute
     */
    public WorkingHours with(DayOfWeek day, LocalTime start, LocalTime end) {
        List<Hours> hours = new ArrayList<>(on(day));
        hours.add(Hours.of(start, end));
        Map<DayOfWeek, List<Hours>> more = new EnumMap<>(DayOfWeek.class);
        more.putAll(week);
        more.put(day, hours);
        return new WorkingHours(more);
    }

    /**
     * Returns the hours of a day.
     *
     * @param day the day
     * @return the hours in the order of the availability, unmodifiable; empty if the day is off
     */
    public List<Hours> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /**
     * Writes all seven days as the API takes them, days off included. Times that were read are written as they were.
     *
     * @return the days of an {@code AvailabilityInput}
     */
    public AvailabilityDays toDays() {
        return AvailabilityDays.of(days -> days.monday(dayOn(DayOfWeek.MONDAY))
                .tuesday(dayOn(DayOfWeek.TUESDAY))
                .wednesday(dayOn(DayOfWeek.WEDNESDAY))
                .thursday(dayOn(DayOfWeek.THURSDAY))
                .friday(dayOn(DayOfWeek.FRIDAY))
                .saturday(dayOn(DayOfWeek.SATURDAY))
                .sunday(dayOn(DayOfWeek.SUNDAY)));
    }

    private DayAvailability dayOn(DayOfWeek day) {
        List<Hours> hours = on(day);
        if (hours.isEmpty()) {
            return DayAvailability.of(off -> off.enabled(false));
        }
        List<AvailabilitySlot> slots = hours.stream().map(Hours::toSlot).toList();
        return DayAvailability.of(open -> open.enabled(true).slots(slots));
    }

    private static List<Hours> hours(@Nullable DayAvailability day) {
        if (day == null || !Boolean.TRUE.equals(day.enabled())) {
            return List.of();
        }
        return day.slots().stream().filter(Objects::nonNull).map(Hours::of).toList();
    }

    private static @Nullable DayAvailability day(AvailabilityDays days, DayOfWeek day) {
        return switch (day) {
            case MONDAY -> days.monday();
            case TUESDAY -> days.tuesday();
            case WEDNESDAY -> days.wednesday();
            case THURSDAY -> days.thursday();
            case FRIDAY -> days.friday();
            case SATURDAY -> days.saturday();
            case SUNDAY -> days.sunday();
        };
    }
}
