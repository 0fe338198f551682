package in.vyte.sdk.call;

import java.time.Duration;

/**
 * How often a call is repeated, and how long is waited before. What may be repeated at all is not a matter of policy:
 * operations that are safe to repeat are, after a failed connection, a time-out, or status 429, 500, 502, 503 or 504;
 * all others only if the request provably never left. Immutable and so safe for use by several threads.
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
     * Returns the policy of a client for which none was set.
     *
     * @return 3 attempts, waits of up to 0.2, 0.4, ... and at most 5 seconds, a budget of 50
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the policy that never repeats a call.
     *
     * @return a policy with one attempt
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /**
     * Starts to make a policy, beginning with the values of {@link #standard()}.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many times a request is sent at most.
     *
     * @return the number, at least 1
     */
    public int maxAttempts() {
        return maxAttempts;
    }

    /**
     * Returns the longest wait before the first repetition; it doubles with each further one. The actual wait is drawn
     * evenly between zero and that, so that clients that failed together do not come back together.
     *
     * @return the duration, more than zero
     */
    public Duration baseDelay() {
        return baseDelay;
    }

    /**
     * Returns the longest wait before any repetition for which the server named no time.
     *
     * @return the duration, at least {@link #baseDelay()}
     */
    public Duration maxDelay() {
        return maxDelay;
    }

    /**
     * Returns how many repetitions all calls of a client have together before they have to be earned: each successful
     * call earns a tenth of one. So a server that fails for everybody gets a tenth more requests, not three times as
     * many.
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

    /** Puts a {@link RetryPolicy} together. Not for use by several threads. */
    public static final class Builder {
        private int maxAttempts = 3;
        private Duration baseDelay = Duration.ofMillis(200);
        private Duration maxDelay = Duration.ofSeconds(5);
        private int budget = 50;

        private Builder() {}

        /**
         * Sets how many times a request is sent at most.
         *
         * @param attempts 1 to 10; by default 3
         * @return this builder
         * @throws IllegalArgumentException if it is not in that range
         */
        public Builder maxAttempts(int attempts) {
            require(attempts >= 1 && attempts <= 10, "maxAttempts must be 1 to 10");
            this.maxAttempts = attempts;
            return this;
        }

        /**
         * Sets the longest wait before the first repetition.
         *
         * @param delay more than zero, of any length; by default 200 milliseconds
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder baseDelay(Duration delay) {
            require(isPositive(delay), "baseDelay must be more than zero");
            this.baseDelay = delay;
            return this;
        }

        /**
         * Sets the longest wait before any repetition for which the server named no time.
         *
         * @param delay at least the base delay, of any length; by default 5 seconds
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxDelay(Duration delay) {
            require(isPositive(delay), "maxDelay must be more than zero");
            this.maxDelay = delay;
            return this;
        }

        /**
         * Sets how many repetitions all calls of a client have together before they have to be earned.
         *
         * @param repetitions at least 0; by default 50
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder budget(int repetitions) {
            require(repetitions >= 0, "budget must not be negative");
            this.budget = repetitions;
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if the longest wait is shorter than the first
         */
        public RetryPolicy build() {
            require(maxDelay.compareTo(baseDelay) >= 0, "maxDelay must not be less than baseDelay");
            return new RetryPolicy(this);
        }

        private static boolean isPositive(Duration delay) {
            return !delay.isZero() && !delay.isNegative();
        }

        private static void require(boolean condition, String message) {
            if (!condition) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
