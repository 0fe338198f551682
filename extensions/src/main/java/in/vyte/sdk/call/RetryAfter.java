package in.vyte.sdk.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;

/** Reads the wait that a server asks for: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    private RetryAfter() {}

    /** The wait, empty if none is asked for in a form that is understood; never negative. */
    static Optional<Duration> of(HttpResponse response, Instant now) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return header == null ? Optional.empty() : parse(header.getValue().strip(), now);
    }

    private static Optional<Duration> parse(String value, Instant now) {
        try {
            if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Duration until = Duration.between(now, Instant.from(HTTP_DATE.parse(value)));
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (NumberFormatException | DateTimeException notUnderstood) {
            return Optional.empty();
        }
    }
}
