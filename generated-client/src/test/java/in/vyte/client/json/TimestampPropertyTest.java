package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares the date reader with {@link DateTimeFormatter#ISO_OFFSET_DATE_TIME}, which it must not differ from. */
class TimestampPropertyTest {
    private static final long SEED = 20260310L;
    private static final int TEXTS = 1_050_000;
    private static final String BEFORE = "123";
    private static final List<String> AFTER = List.of("", "", "Z", "0Z", ".5Z", ":00Z", "+01:00");

    @Test
    void givesTheSameValueOrTheSameRefusalAsTheJdk() {
        DateTimeTexts texts = new DateTimeTexts(SEED);
        int accepted = 0;
        int readWithoutTheJdk = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next();
            OffsetDateTime expected = expected(text);
            Timestamp found = read(text);
            OffsetDateTime time = found == null ? null : found.toOffsetDateTime();
            if (!Objects.equals(expected, time)) {
                throw new AssertionError("Seed " + SEED + ", text " + i + " '" + text + "': " + expected + ", " + time);
            }
            if (found != null && !found.toString().equals(text)) {
                throw new AssertionError("Seed " + SEED + ", text " + i + " '" + text + "' came back as " + found);
            }
            accepted += found == null ? 0 : 1;
            readWithoutTheJdk += isReadWithoutTheJdk(text) ? 1 : 0;
        }
        System.out.printf(
                "Date reader: seed %d, %d texts, %d accepted, %d of them read without the JDK%n",
                SEED, TEXTS, accepted, readWithoutTheJdk);
        assertThat(accepted).isBetween(TEXTS / 4, TEXTS * 3 / 4);
        assertThat(readWithoutTheJdk).isGreaterThan(accepted / 2);
    }

    @Test
    void readsEveryDayOfAThousandYearsLikeTheJdk() {
        LocalDate end = LocalDate.of(2500, 1, 1);
        for (LocalDate day = LocalDate.of(1500, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            String text = day + "T23:59:59.999-01:00";
            Timestamp timestamp = Objects.requireNonNull(read(text));
            assertThat(timestamp.toOffsetDateTime().toLocalDate()).isEqualTo(day);
            assertThat(timestamp.toString()).isEqualTo(text);
        }
    }

    private static @Nullable OffsetDateTime expected(String text) {
        try {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException refused) {
            return null;
        }
    }

    private static @Nullable Timestamp read(String text) {
        try {
            return Timestamp.parse(surrounded(text), BEFORE.length(), text.length());
        } catch (DateTimeException refused) {
            return null;
        }
    }

    private static boolean isReadWithoutTheJdk(String text) {
        long read = TimestampReader.read(surrounded(text), BEFORE.length(), text.length());
        return read != TimestampReader.UNKNOWN_FORM;
    }

    /** Puts something around a text that would complete it, or nothing, so that looking beyond its end is noticed. */
    private static char[] surrounded(String text) {
        return (BEFORE + text + AFTER.get(Math.floorMod(text.hashCode(), AFTER.size()))).toCharArray();
    }
}
