package in.vyte.sdk.slot;

import in.vyte.client.model.AvailabilitySlot;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a working day, as Vyte writes it. The date in the text has no meaning. Vyte sometimes responds with times
 * in UTC that are an hour off from the times that were set, as if it had applied the zone of its server. The meaning of
 * such a time is not known, so {@link #start} or {@link #end} is empty.
 *
 * <p>A range from a response is written back unchanged, with its id and unknown members. Immutable and thread-safe.
 * Source: Vyte API reference, Availabilities.
 */
public final class TimeRange {
    /** Any date would do. These are the date of the reference and, for an end at midnight, the next day. */
    private static final String DAY = "2018-01-01T";

    private static final String NEXT_DAY = "2018-01-02T";
    private static final String END_OF_DAY = "T24:00";

    private final AvailabilitySlot slot;

    TimeRange(AvailabilitySlot slot) {
        this.slot = slot;
    }

    /**
     * Creates working hours to send.
     *
     * @param start when work begins, local time in the availability's time zone
     * @param end when it ends, later on the same day; {@link LocalTime#MIDNIGHT} is the end of the day
     * @return the range
     * @throws IllegalArgumentException if the end is neither after the start nor midnight, or if either is not a whole
     *     minute
     */
    public static TimeRange of(LocalTime start, LocalTime end) {
        boolean untilMidnight = end.equals(LocalTime.MIDNIGHT);
        if (!untilMidnight && !end.isAfter(start)) {
            throw new IllegalArgumentException("Working hours must end after they begin, not at " + end);
        }
        String startText = DAY + wholeMinutes(start);
        String endText = (untilMidnight ? NEXT_DAY : DAY) + wholeMinutes(end);
        return new TimeRange(AvailabilitySlot.of(s -> s.startTime(startText).endTime(endText)));
    }

    /**
     * Returns when work begins.
     *
     * @return the local time in the availability's time zone, empty if it is written with an offset or is unreadable
     */
    public Optional<LocalTime> start() {
        return localTime(rawStart());
    }

    /**
     * Returns when work ends.
     *
     * @return the local time in the availability's time zone, midnight being the end of the day; empty if it is written
     *     with an offset or is unreadable
     */
    public Optional<LocalTime> end() {
        return localTime(rawEnd());
    }

    /**
     * Returns the start as Vyte wrote it.
     *
     * @return the text, empty if there is none
     */
    public String rawStart() {
        return orEmpty(slot.startTime());
    }

    /**
     * Returns the end as Vyte wrote it.
     *
     * @return the text, empty if there is none
     */
    public String rawEnd() {
        return orEmpty(slot.endTime());
    }

    AvailabilitySlot toSlot() {
        return slot;
    }

    private static Optional<LocalTime> localTime(String raw) {
        try {
            String text = raw.replace(END_OF_DAY, "T00:00");
            boolean isBare = !text.contains("T");
            return Optional.of(
                    isBare ? LocalTime.parse(text) : LocalDateTime.parse(text).toLocalTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime wholeMinutes(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("Working hours go by whole minutes, not " + time);
        }
        return time;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeRange that && slot.equals(that.slot);
    }

    @Override
    public int hashCode() {
        return slot.hashCode();
    }

    /**
     * Returns the range for people to read.
     *
     * @return for example {@code 09:00 to 17:30}; a time of unknown meaning is shown as Vyte wrote it
     */
    @Override
    public String toString() {
        return start().map(LocalTime::toString).orElse(rawStart()) + " to "
                + end().map(LocalTime::toString).orElse(rawEnd());
    }
}
