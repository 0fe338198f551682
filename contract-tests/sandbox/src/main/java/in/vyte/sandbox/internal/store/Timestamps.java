package in.vyte.sandbox.internal.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Points in time as the API reads and writes them. */
public final class Timestamps {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    /** The zone the server falls back to. */
    public static final ZoneId SERVER_ZONE = ZoneId.of("Europe/Paris");

    private Timestamps() {}

    /**
     * Writes a point in time as the server does: in UTC with milliseconds.
     *
     * @param moment the point in time
     */
    public static String write(Instant moment) {
        return WRITTEN.format(moment);
    }

    /**
     * Reads a date-time with an offset, with or without a colon in it, or without an offset.
     *
     * @param text the date-time
     * @param zone where it is local time if it has no offset
     * @return empty if it is none
     */
    public static Optional<Instant> read(String text, ZoneId zone) {
        try {
            TemporalAccessor read = READ.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    read instanceof OffsetDateTime fixed
                            ? fixed.toInstant()
                            : LocalDateTime.from(read).atZone(zone).toInstant());
        } catch (DateTimeException ignored) {
            return Optional.empty();
        }
    }

    /**
     * Reads the name of a time zone.
     *
     * @param name the name in the tz database
     * @return empty if there is no such zone
     */
    public static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException ignored) {
            return Optional.empty();
        }
    }
}
