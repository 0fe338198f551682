package in.vyte.sdk.internal.http;

import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.error.VyteApiException;
import java.net.SocketTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageConstraintException;

/** Decides whether and when a call is retried. Thread-safe; the state of a call is in {@link Call}. */
final class Retries {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Timing timing;
    private final DoubleSupplier random;

    Retries(RetryPolicy policy, RetryBudget budget, Timing timing, DoubleSupplier random) {
        this.policy = policy;
        this.budget = budget;
        this.timing = timing;
        this.random = random;
    }

    /**
     * Returns whether a request is sent again at once, without budget or backoff: the server closed an idle connection,
     * which is no sign of overload (RFC 9112, section 9.3.1). A failure on a fresh connection is an ordinary failure.
     */
    boolean mayRetryAtOnce(Call call, Exception failure) {
        boolean isResponse = failure instanceof SocketTimeoutException
                || failure instanceof SSLException
                || failure instanceof ClientProtocolException
                || failure instanceof MessageConstraintException;
        return call.isIdempotent() && call.sendState().isReused() && !isResponse && !call.isAborted();
    }

    /**
     * Decides after a failed attempt. If the deadline of the call expires before the next attempt, there is none.
     *
     * @return the backoff before the next attempt, empty if this was the last
     */
    Optional<Duration> next(Call call, FailedAttemptException failure) {
        if (call.attempts() >= policy.maxAttempts() || !failure.mayRetry(call.isIdempotent())) {
            return Optional.empty();
        }
        Duration wait = requestedWait(failure.exception()).orElseGet(() -> backoff(call.attempts()));
        boolean hasTime = wait.compareTo(call.remaining()) < 0;
        return hasTime && budget.take() ? Optional.of(wait) : Optional.empty();
    }

    /** Notes that a call succeeded. */
    void noteSuccess() {
        budget.earn();
    }

    /** The {@code Retry-After} of the server: seconds, or a date (RFC 9110, section 10.2.3); never negative. */
    private Optional<Duration> requestedWait(RuntimeException failure) {
        if (failure instanceof VyteApiException refusal) {
            List<String> values = refusal.headers().getOrDefault(HttpHeaders.RETRY_AFTER, List.of());
            return values.stream().findFirst().flatMap(value -> parse(value.strip(), timing.now()));
        }
        return Optional.empty();
    }

    static Optional<Duration> parse(String retryAfter, Instant now) {
        try {
            if (!retryAfter.isEmpty() && retryAfter.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
            }
            Duration until = Duration.between(now, Instant.from(HTTP_DATE.parse(retryAfter)));
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Exponential backoff with full jitter: a random time from a range that doubles with each attempt. */
    Duration backoff(int attempts) {
        double range = Math.min(nanos(policy.maxDelay()), nanos(policy.baseDelay()) * Math.pow(2, attempts - 1.0));
        return Duration.ofNanos((long) (range * random.getAsDouble()));
    }

    /** Unlike {@link Duration#toNanos}, this does not overflow: more than 292 years count as 292 years. */
    private static long nanos(Duration delay) {
        return TimeUnit.NANOSECONDS.convert(delay);
    }
}
