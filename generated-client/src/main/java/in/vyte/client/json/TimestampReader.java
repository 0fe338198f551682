package in.vyte.client.json;

/**
 * Reads the common forms of ISO 8601 date-times without creating an object.
 *
 * <p>It takes {@code yyyy-MM-ddTHH:mm:ss}, up to three fraction digits, and {@code Z} or {@code ±HH:mm}. Everything
 * else, wrong dates included, is left to the JDK's formatter, which so decides what is refused.
 */
final class TimestampReader {
    /** The result for every form that this reader does not know; no packed value is equal to it. */
    static final long UNKNOWN_FORM = Long.MIN_VALUE;

    private static final int SECONDS_END = 19;
    private static final int NOT_A_NUMBER = Integer.MIN_VALUE;
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int DAYS_TO_EPOCH = 719_468;
    private static final int[] MILLIS_OF_DIGITS = {0, 100, 10, 1};
    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private TimestampReader() {}

    static long read(char[] text, int start, int length) {
        if (length <= SECONDS_END || !hasSeparators(text, start)) {
            return UNKNOWN_FORM;
        }
        int year = number(text, start, 4);
        int month = number(text, start + 5, 2);
        int day = number(text, start + 8, 2);
        int hour = number(text, start + 11, 2);
        int minute = number(text, start + 14, 2);
        int second = number(text, start + 17, 2);
        if (!isDate(year, month, day) || !isTime(hour, minute, second)) {
            return UNKNOWN_FORM;
        }
        long seconds = epochDay(year, month, day) * 86_400L + hour * 3_600L + minute * 60L + second;
        return withFraction(seconds * 1000, text, start + SECONDS_END, start + length);
    }

    private static boolean hasSeparators(char[] text, int start) {
        return text[start + 4] == '-'
                && text[start + 7] == '-'
                && text[start + 10] == 'T'
                && text[start + 13] == ':'
                && text[start + 16] == ':';
    }

    private static long withFraction(long localMillis, char[] text, int start, int end) {
        int at = start;
        int digits = 0;
        long millis = localMillis;
        if (text[at] == '.') {
            at++;
            while (at < end && text[at] >= '0' && text[at] <= '9') {
                if (++digits > 3) {
                    return UNKNOWN_FORM;
                }
                millis += (text[at++] - '0') * MILLIS_OF_DIGITS[digits];
            }
            if (digits == 0) {
                return UNKNOWN_FORM;
            }
        }
        return withOffset(millis, digits, text, at, end);
    }

    private static long withOffset(long localMillis, int digits, char[] text, int at, int end) {
        int rest = end - at;
        if (rest == 1 && text[at] == 'Z') {
            return Timestamp.pack(localMillis, Timestamp.zulu(), digits);
        }
        if (rest != 6 || text[at + 3] != ':' || (text[at] != '+' && text[at] != '-')) {
            return UNKNOWN_FORM;
        }
        int hours = number(text, at + 1, 2);
        int minutes = number(text, at + 4, 2);
        if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return UNKNOWN_FORM;
        }
        boolean west = text[at] == '-';
        int offset = west ? -(hours * 60 + minutes) : hours * 60 + minutes;
        if (west && offset == 0) {
            return UNKNOWN_FORM;
        }
        return Timestamp.pack(localMillis - offset * 60_000L, Timestamp.biasedOffset(offset), digits);
    }

    private static int number(char[] text, int start, int count) {
        int value = 0;
        for (int i = start; i < start + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return NOT_A_NUMBER;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean isDate(int year, int month, int day) {
        return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
    }

    private static boolean isTime(int hour, int minute, int second) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    }

    private static int daysOf(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS_OF_MONTH[month - 1];
    }

    /** Counts days from 1970-01-01 in the proleptic Gregorian calendar, the year beginning in March. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(shifted, 400);
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return (long) era * DAYS_OF_400_YEARS + dayOfEra - DAYS_TO_EPOCH;
    }
}
