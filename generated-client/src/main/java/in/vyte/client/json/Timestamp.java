package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date and time with an offset, as it stood on the wire: what was read is written back character by character.
 *
 * <p>The common forms (four-digit year, seconds, up to three fraction digits, {@code Z} or an offset in hours and
 * minutes) are held in one {@code long}, since an event carries some thirty of them; any other form that
 * {@link DateTimeFormatter#ISO_OFFSET_DATE_TIME} accepts is held as text. Immutable.
 */
public final class Timestamp {
    private static final int OFFSET_BITS = 12;
    private static final int DIGITS_BITS = 2;
    private static final int OFFSET_MASK = (1 << OFFSET_BITS) - 1;
    private static final int DIGITS_MASK = (1 << DIGITS_BITS) - 1;
    private static final int MILLIS_SHIFT = OFFSET_BITS + DIGITS_BITS;

    /** Stands for {@code Z} among the offsets, which are minutes raised by {@link #OFFSET_BIAS}. */
    private static final int ZULU = OFFSET_MASK;

    private static final int OFFSET_BIAS = 18 * 60;
    private static final int SECONDS_LENGTH = "2026-03-10T08:00:00".length();
    private static final int LONGEST = "+0999999999-12-31T23:59:59.999999999+18:00:00".length();
    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1000};

    /** Milliseconds since the epoch, offset, number of fraction digits; meaningless when {@link #text} is set. */
    private final long packed;

    private final @Nullable String text;

    private Timestamp(long packed, @Nullable String text) {
        this.packed = packed;
        this.text = text;
    }

    /**
     * Returns the timestamp of a date-time: milliseconds for UTC, as the API writes them, else the shortest ISO form.
     *
     * @param time the date-time, or null
     * @return the timestamp, or null for null
     */
    public static @Nullable Timestamp of(@Nullable OffsetDateTime time) {
        if (time == null) {
            return null;
        }
        boolean inMillis = time.getNano() % 1_000_000 == 0;
        if (time.getOffset().equals(ZoneOffset.UTC) && inMillis && time.getYear() >= 0 && time.getYear() <= 9999) {
            return new Timestamp(pack(time.toInstant().toEpochMilli(), ZULU, 3), null);
        }
        char[] form = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time).toCharArray();
        return parse(form, 0, form.length);
    }

    /**
     * Reads a timestamp.
     *
     * @param text characters that hold it
     * @param start index of the first character
     * @param length number of characters
     * @return the timestamp
     * @throws DateTimeParseException if {@link DateTimeFormatter#ISO_OFFSET_DATE_TIME} refuses it
     */
    public static Timestamp parse(char[] text, int start, int length) {
        return parse(text, start, length, null);
    }

    /** Reads a timestamp; returns another one if they are equal. */
    static Timestamp parse(char[] text, int start, int length, @Nullable Timestamp other) {
        long packed = TimestampReader.read(text, start, length);
        if (packed != TimestampReader.UNKNOWN_FORM) {
            return other != null && other.packed == packed && other.text == null ? other : new Timestamp(packed, null);
        }
        if (length > LONGEST) {
            throw new DateTimeParseException("A date-time is shorter", "", 0);
        }
        String form = new String(text, start, length);
        OffsetDateTime.parse(form);
        return new Timestamp(0, form);
    }

    /**
     * Returns the date-time.
     *
     * @return the date-time in the offset it was written in
     */
    public OffsetDateTime toOffsetDateTime() {
        if (text != null) {
            return OffsetDateTime.parse(text);
        }
        return OffsetDateTime.of(localDateTime(), ZoneOffset.ofTotalSeconds(offsetMinutes() * 60));
    }

    static @Nullable OffsetDateTime toOffsetDateTime(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toOffsetDateTime();
    }

    static long pack(long epochMillis, int offset, int digits) {
        return epochMillis << MILLIS_SHIFT | (long) offset << DIGITS_BITS | digits;
    }

    static int zulu() {
        return ZULU;
    }

    static int biasedOffset(int minutes) {
        return minutes + OFFSET_BIAS;
    }

    void write(JsonGenerator generator) throws IOException {
        if (text != null) {
            generator.writeString(text);
        } else {
            char[] buffer = new char[SECONDS_LENGTH + 10];
            generator.writeString(buffer, 0, print(buffer));
        }
    }

    private long epochMillis() {
        return packed >> MILLIS_SHIFT;
    }

    private boolean isZulu() {
        return offsetField() == ZULU;
    }

    private int offsetField() {
        return (int) (packed >> DIGITS_BITS) & OFFSET_MASK;
    }

    private int offsetMinutes() {
        return isZulu() ? 0 : offsetField() - OFFSET_BIAS;
    }

    private int fractionDigits() {
        return (int) packed & DIGITS_MASK;
    }

    private LocalDateTime localDateTime() {
        long localMillis = epochMillis() + offsetMinutes() * 60_000L;
        int millis = (int) Math.floorMod(localMillis, 1000L);
        return LocalDateTime.ofEpochSecond(Math.floorDiv(localMillis, 1000L), millis * 1_000_000, ZoneOffset.UTC);
    }

    private int print(char[] out) {
        LocalDateTime local = localDateTime();
        int at = digits(out, 0, local.getYear(), 4);
        at = digits(out, character(out, at, '-'), local.getMonthValue(), 2);
        at = digits(out, character(out, at, '-'), local.getDayOfMonth(), 2);
        at = digits(out, character(out, at, 'T'), local.getHour(), 2);
        at = digits(out, character(out, at, ':'), local.getMinute(), 2);
        at = digits(out, character(out, at, ':'), local.getSecond(), 2);
        int fraction = fractionDigits();
        if (fraction > 0) {
            int value = local.getNano() / 1_000_000 / POWERS_OF_TEN[3 - fraction];
            at = digits(out, character(out, at, '.'), value, fraction);
        }
        if (isZulu()) {
            return character(out, at, 'Z');
        }
        int offset = offsetMinutes();
        at = digits(out, character(out, at, offset < 0 ? '-' : '+'), Math.abs(offset) / 60, 2);
        return digits(out, character(out, at, ':'), Math.abs(offset) % 60, 2);
    }

    private static int character(char[] out, int at, char character) {
        out[at] = character;
        return at + 1;
    }

    private static int digits(char[] out, int at, int value, int count) {
        int rest = value;
        for (int i = at + count - 1; i >= at; i--) {
            out[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return at + count;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timestamp that && packed == that.packed && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(packed) + Objects.hashCode(text);
    }

    @Override
    public String toString() {
        if (text != null) {
            return text;
        }
        char[] buffer = new char[SECONDS_LENGTH + 10];
        return new String(buffer, 0, print(buffer));
    }
}
