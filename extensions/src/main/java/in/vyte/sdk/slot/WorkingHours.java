package in.vyte.sdk.slot;

import in.vyte.client.json.Model;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The working hours of a week, by day. A day without hours is off. A paused day is off too, but keeps its hours for
 * later. A change of one day leaves the others as they were read, including paused days, ids and unknown members.
 *
 * <pre>{@code
 * WorkingHours hours = WorkingHours.of(availability).with(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 30));
 * AvailabilityInput input = AvailabilityInput.of(a -> a.days(hours.toDays()));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: Vyte API reference, Availabilities.
 */
public final class WorkingHours {
    private static final DayAvailability OFF = DayAvailability.of(day -> day.enabled(false));

    private final AvailabilityDays days;

    private WorkingHours(AvailabilityDays days) {
        this.days = days;
    }

    /**
     * Returns a week without hours; add them by {@link #with}.
     *
     * @return no hours
     */
    public static WorkingHours none() {
        return new WorkingHours(AvailabilityDays.of(days -> {}));
    }

    /**
     * Reads the working hours of an availability.
     *
     * @param availability what the API sent
     * @return the hours; local times in the availability's own time zone ({@code timezone}), empty where Vyte responded
     *     in UTC
     */
    public static WorkingHours of(Availability availability) {
        AvailabilityDays days = availability.days();
        return days == null ? none() : new WorkingHours(days);
    }

    /**
     * Adds hours to a day, after those that it has. A paused day is resumed with these hours alone.
     *
     * @param day the day
     * @param start when work begins, a whole minute
     * @param end when it ends, a whole minute later on the same day, or midnight for the end of the day
     * @return these hours and the new ones
     * @throws IllegalArgumentException if the end is neither after the start nor midnight, or if either is not a whole
     *     minute
     */
    public WorkingHours with(DayOfWeek day, LocalTime start, LocalTime end) {
        List<TimeRange> more = new ArrayList<>(on(day));
        more.add(TimeRange.of(start, end));
        return with(day, more);
    }

    /**
     * Sets the hours of a day instead of those that it has.
     *
     * @param day the day
     * @param hours the hours, such as some of those of {@link #on}; none to take the day off
     * @return these hours with that day changed
     */
    public WorkingHours with(DayOfWeek day, List<TimeRange> hours) {
        List<AvailabilitySlot> slots = hours.stream().map(TimeRange::toSlot).toList();
        DayAvailability.Builder changed = asRead(day).toBuilder();
        changed.enabled(!slots.isEmpty()).slots(slots.isEmpty() ? null : slots);
        return new WorkingHours(with(days, day, changed.build()));
    }

    /**
     * Returns the hours of a day.
     *
     * @param day the day
     * @return the hours in the order of the availability, unmodifiable; empty if the day is off or paused
     */
    public List<TimeRange> on(DayOfWeek day) {
        DayAvailability readable = Model.readable(asRead(day));
        return Boolean.FALSE.equals(readable.enabled())
                ? List.of()
                : readable.slots().stream().map(TimeRange::new).toList();
    }

    /**
     * Returns the hours of the days that are not off.
     *
     * @return the hours by day in the order of the week, unmodifiable
     */
    public Map<DayOfWeek, List<TimeRange>> week() {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> hours = on(day);
            if (!hours.isEmpty()) {
                week.put(day, hours);
            }
        }
        return Collections.unmodifiableMap(week);
    }

    /**
     * Returns all seven days as the API accepts them, including days off. Unchanged days are returned as they were
     * read.
     *
     * @return the days of an {@code AvailabilityInput}
     */
    public AvailabilityDays toDays() {
        AvailabilityDays all = days;
        for (DayOfWeek day : DayOfWeek.values()) {
            all = isReadable(day) ? with(all, day, asRead(day)) : all;
        }
        return all;
    }

    private DayAvailability asRead(DayOfWeek day) {
        return isReadable(day) ? Objects.requireNonNullElse(read(day), OFF) : OFF;
    }

    private boolean isReadable(DayOfWeek day) {
        return days.isReadable(day.name().toLowerCase(Locale.ROOT));
    }

    private @Nullable DayAvailability read(DayOfWeek day) {
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

    private static AvailabilityDays with(AvailabilityDays days, DayOfWeek day, DayAvailability changed) {
        AvailabilityDays.Builder builder = days.toBuilder();
        return switch (day) {
            case MONDAY -> builder.monday(changed).build();
            case TUESDAY -> builder.tuesday(changed).build();
            case WEDNESDAY -> builder.wednesday(changed).build();
            case THURSDAY -> builder.thursday(changed).build();
            case FRIDAY -> builder.friday(changed).build();
            case SATURDAY -> builder.saturday(changed).build();
            case SUNDAY -> builder.sunday(changed).build();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingHours that && toDays().equals(that.toDays());
    }

    @Override
    public int hashCode() {
        return toDays().hashCode();
    }

    /**
     * Returns the week for people to read.
     *
     * @return for example <code>{MONDAY=[09:00 to 17:30]}</code>
     */
    @Override
    public String toString() {
        return week().toString();
    }
}
