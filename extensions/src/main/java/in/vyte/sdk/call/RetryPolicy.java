package in.vyte.sdk.call;

import java.time.Duration;
import java.util.Objects;

/**
 * How often calls are retried, and with which backoff.
 *
 * <p>Which calls may be retried does not depend on the policy. Idempotent operations are retried after a failed
 * connection, after a connect or response timeout, and after status 408, 429, 500, 502, 503 or 504. A connection that
 * fails during the response counts as failed, unless the response is streamed. Other operations are retried only if the
 * request was provably never sent. A {@code Retry-After} of the server replaces the backoff.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetryPolicy {
    private static final RetryPolicy STANDARD = new Builder().build();
    private static final RetryPolicy NONE = new Builder().maxAttempts(1).build();

    private final int maxAttempts;
    private final Duration baseDelay;
    private final Duration maxDelay;
    private final int budget;

    private RetryPolicy(Builder builder) {
        this.maxAttempts = builder.maxAttempts;
        this.baseDelay = builder.baseDelay;
        this.maxDelay = builder.maxDelay;
        this.budget = builder.budget;
    }

    /**
     * Returns the default policy.
     *
     * @return a policy with 3 attempts, backoffs of up to 0.2, 0.4, ... and at most 5 seconds, and a budget of 50
     *     retries
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns a policy that never retries.
     *
     * @return a policy with one attempt
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /**
     * Returns a builder with the values of {@link #standard()}.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the maximum number of attempts, the first included.
     *
     * @return the number, at least 1
     */
    public int maxAttempts() {
        return maxAttempts;
    }

    /**
     * Returns the longest backoff before the first retry. It doubles with each further retry. The actual backoff is
     * random, between zero and this value, so that clients that failed together do not retry together.
     *
     * @return the duration, more than zero
     */
    public Duration baseDelay() {
        return baseDelay;
    }

    /**
     * Returns the longest backoff before any retry. A {@code Retry-After} of the server may be longer.
     *
     * @return the duration, at least {@link #baseDelay()}
     */
    public Duration maxDelay() {
        return maxDelay;
    }

    /**
     * Returns the retry budget: the number of retries that all calls of a client share. Each retry takes one from the
     * budget; each successful call gives back a tenth of one. So during an outage the server receives a tenth more
     * requests instead of three times as many.
     *
     * @return the number, at least 0
     */
    public int budget() {
        return budget;
    }

    @Override
    public String toString() {
        return "RetryPolicy{maxAttempts=" + maxAttempts + ", baseDelay=" + baseDelay + ", maxDelay=" + maxDelay
                + ", budget=" + budget + "}";
    }

    /** Builds a {@link RetryPolicy}. Not thread-safe. */
    public static final class Builder {
        private int maxAttempts = 3;
        private Duration baseDelay = Duration.ofMillis(200);
        private Duration maxDelay = Duration.ofSeconds(5);
        private int budget = 50;

        private Builder() {}

        /**
         * Sets the maximum number of attempts, the first included.
         *
         * @param attempts 1 to 10; the default is 3
         * @return this builder
         * @throws IllegalArgumentException if it is not in that range
         */
        public Builder maxAttempts(int attempts) {
            require(attempts >= 1 && attempts <= 10, "maxAttempts must be 1 to 10");
            this.maxAttempts = attempts;
            return this;
        }

        /**
         * Sets the longest backoff before the first retry.
         *
         * @param delay more than zero; the default is 200 milliseconds
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder baseDelay(Duration delay) {
            require(isPositive(delay, "baseDelay"), "baseDelay must be more than zero");
            this.baseDelay = delay;
            return this;
        }

        /**
         * Sets the longest backoff before any retry.
         *
         * @param delay at least the base delay; the default is 5 seconds
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxDelay(Duration delay) {
            require(isPositive(delay, "maxDelay"), "maxDelay must be more than zero");
            this.maxDelay = delay;
            return this;
        }

        /**
         * Sets the retry budget: the number of retries that all calls of a client share.
         *
         * @param retries at least 0; the default is 50
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder budget(int retries) {
            require(retries >= 0, "budget must not be negative");
            this.budget = retries;
            return this;
        }

        /**
         * Creates the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if {@code maxDelay} is less than {@code baseDelay}
         */
        public RetryPolicy build() {
            require(maxDelay.compareTo(baseDelay) >= 0, "maxDelay must not be less than baseDelay");
            return new RetryPolicy(this);
        }

        private static boolean isPositive(Duration delay, String name) {
            Objects.requireNonNull(delay, name + " must not be null");
            return !delay.isZero() && !delay.isNegative();
        }

        private static void require(boolean condition, String message) {
            if (!condition) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
