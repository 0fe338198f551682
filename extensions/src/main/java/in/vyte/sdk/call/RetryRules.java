package in.vyte.sdk.call;

import in.vyte.sdk.call.Attempt.Answer;
import in.vyte.sdk.call.Attempt.Failure;
import in.vyte.sdk.call.Attempt.Repeat;
import in.vyte.sdk.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** Decides whether a call is tried again. Thread-safe; what concerns one call is kept in the call. */
final class RetryRules {
    private static final Set<Integer> REPEATABLE = Set.of(429, 500, 502, 503, 504);

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Backoff backoff;
    private final Timing timing;

    RetryRules(RetryPolicy policy, RetryBudget budget, Timing timing, DoubleSupplier random) {
        this.policy = policy;
        this.budget = budget;
        this.backoff = new Backoff(policy, random);
        this.timing = timing;
    }

    /**
     * Decides after an attempt. A wait that the call has no time for is not begun: the caller learns of the failure
     * now.
     *
     * @return how long to wait before the next attempt, empty if this was the last
     */
    Optional<Duration> next(Call call, Attempt attempt) {
        if (call.attempts() >= policy.maxAttempts() || !mayRepeat(call, attempt)) {
            return Optional.empty();
        }
        Duration wait = wait(call, attempt);
        boolean hasTime = wait.compareTo(call.deadline().remaining()) < 0;
        return hasTime && budget.take() ? Optional.of(wait) : Optional.empty();
    }

    /** Notes that a call succeeded. */
    void earn() {
        budget.earn();
    }

    private static boolean mayRepeat(Call call, Attempt attempt) {
        if (attempt instanceof Failure failure) {
            return failure.repeat() == Repeat.YES || failure.repeat() == Repeat.IF_SAFE && call.isSafeToRepeat();
        }
        return call.isSafeToRepeat() && REPEATABLE.contains(call.status());
    }

    private Duration wait(Call call, Attempt attempt) {
        Optional<Duration> asked =
                attempt instanceof Answer answer ? RetryAfter.of(answer.response(), timing.now()) : Optional.empty();
        return asked.orElseGet(() -> backoff.after(call.attempts()));
    }
}
