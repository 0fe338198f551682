package in.vyte.sdk.slot;

import in.vyte.client.model.AvailabilitySlot;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of working hours, as Vyte writes it. The date in the text means nothing. Vyte sometimes answers with times
 * in UTC that are an hour off from what was set, as if its server's own zone had been applied; such a time has no
 * {@link #start} or {@link #end}, since what it means is not known.
 *
 * <p>Immutable and safe for use by several threads. Source: Vyte API reference, Availabilities.
 *
 * @param rawStart the begin as written, empty if there is none
 * @param rawEnd the end as written, empty if there is none
 */
public record Hours(String rawStart, String rawEnd) {
    /** Any date would do; this one is that of the reference. */
    private static final String DATE = "2018-01-01T";

    /**
     * Makes working hours to be sent.
     *
     * @param start when work begins, local time in the availability's time zone
     * @param end when it ends, later on the same day
     * @return the hours
     * @throws IllegalArgumentException if the end is not after the start, or if either is not a whole minute
     */
    public static Hours of(LocalTime start, LocalTime end) {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("Working hours must end after they begin, not at " + end);
        }
        return new Hours(text(start), text(end));
    }

    static Hours of(AvailabilitySlot slot) {
        return new Hours(orEmpty(slot.startTime()), orEmpty(slot.endTime()));
    }

    /**
     * Returns when work begins.
     *
     * @return the local time in the availability's time zone, empty if it is written with an offset or is unreadable
     */
    public Optional<LocalTime> start() {
        return localTime(rawStart);
    }

    /**
     * Returns when work ends.
     *
     * @return the local time in the availability's time zone, empty if it is written with an offset or is unreadable
     */
    public Optional<LocalTime> end() {
        return localTime(rawEnd);
    }

    AvailabilitySlot toSlot() {
        return AvailabilitySlot.of(slot -> slot.startTime(orNull(rawStart)).endTime(orNull(rawEnd)));
    }

    private static Optional<LocalTime> localTime(String raw) {
        try {
            return Optional.of(LocalDateTime.parse(raw).toLocalTime());
        } catch (DateTimeException withOffset) {
            return Optional.empty();
        }
    }

    private static String text(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("Working hours go by whole minutes, not " + time);
        }
        return DATE + time;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
