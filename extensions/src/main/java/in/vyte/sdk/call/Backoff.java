package in.vyte.sdk.call;

import in.vyte.sdk.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Waits drawn evenly from a range that doubles: exponential backoff with full jitter. */
final class Backoff {
    private final long base;
    private final long max;
    private final DoubleSupplier random;

    Backoff(RetryPolicy policy, DoubleSupplier random) {
        this.base = nanos(policy.baseDelay());
        this.max = nanos(policy.maxDelay());
        this.random = random;
    }

    /** Unlike {@link Duration#toNanos}, takes what is too long for that, 292 years, for the longest that is not. */
    private static long nanos(Duration delay) {
        return TimeUnit.NANOSECONDS.convert(delay);
    }

    /** The wait after so many attempts, 1 or more. */
    Duration after(int attempts) {
        double range = Math.min(max, base * Math.pow(2, attempts - 1.0));
        return Duration.ofNanos((long) (range * random.getAsDouble()));
    }
}
