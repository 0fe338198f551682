package in.vyte.examples.quickstart;

import in.vyte.client.model.EventDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes a proposed date of an event. */
final class DateText {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm xxx");
    private static final DateTimeFormatter DAY_TIME_AND_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    private DateText() {}

    /** Writes when an event takes place, in a time zone; an end on another day with that day. */
    static String of(EventDate date, ZoneId zone) {
        OffsetDateTime start = date.date();
        OffsetDateTime end = date.endDate();
        if (start == null) {
            return "?";
        }
        if (Boolean.TRUE.equals(date.allDay())) {
            return days(day(start, zone), end == null ? day(start, zone) : lastDay(end, zone));
        }
        return end == null
                ? DAY_TIME_AND_OFFSET.format(start.atZoneSameInstant(zone))
                : span(start.atZoneSameInstant(zone), end.atZoneSameInstant(zone));
    }

    private static String span(ZonedDateTime start, ZonedDateTime end) {
        boolean isOneDay = start.toLocalDate().equals(end.toLocalDate());
        return DAY_AND_TIME.format(start)
                + (isOneDay ? "-" + TIME.format(end) : " to " + DAY_TIME_AND_OFFSET.format(end));
    }

    private static String days(LocalDate first, LocalDate last) {
        return first + (last.isAfter(first) ? " to " + last : "") + ", all day";
    }

    /** A day may be written as midnight in UTC, whose day is meant, or as a time in the zone. */
    private static LocalDate day(OffsetDateTime time, ZoneId zone) {
        boolean isUtcDay = isMidnight(time.atZoneSameInstant(ZoneOffset.UTC));
        return time.atZoneSameInstant(isUtcDay ? ZoneOffset.UTC : zone).toLocalDate();
    }

    /** An end at midnight ends the day before. */
    private static LocalDate lastDay(OffsetDateTime end, ZoneId zone) {
        boolean isExclusive =
                isMidnight(end.atZoneSameInstant(ZoneOffset.UTC)) || isMidnight(end.atZoneSameInstant(zone));
        return isExclusive ? day(end, zone).minusDays(1) : day(end, zone);
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
