package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.call.RetryPolicy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final RetryPolicy POLICY = RetryPolicy.builder()
            .baseDelay(Duration.ofMillis(100))
            .maxDelay(Duration.ofSeconds(1))
            .build();

    @Test
    void theRangeDoublesWithEachAttempt() {
        Retries longest = backoff(POLICY, () -> 1);

        assertThat(longest.backoff(1)).hasMillis(100);
        assertThat(longest.backoff(2)).hasMillis(200);
        assertThat(longest.backoff(3)).hasMillis(400);
    }

    @Test
    void theRangeEndsAtTheLongestWait() {
        assertThat(backoff(POLICY, () -> 1).backoff(9)).hasSeconds(1);
    }

    @Test
    void aLongestWaitWithoutEndLeavesTheRangeToDouble() {
        RetryPolicy policy = RetryPolicy.builder()
                .baseDelay(Duration.ofMillis(100))
                .maxDelay(ChronoUnit.FOREVER.getDuration())
                .build();

        assertThat(backoff(policy, () -> 1).backoff(3)).hasMillis(400);
    }

    @Test
    void aFirstWaitWithoutEndIsAsLongAsCanBeCounted() {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        RetryPolicy policy =
                RetryPolicy.builder().baseDelay(forever).maxDelay(forever).build();

        assertThat(backoff(policy, () -> 1).backoff(9)).isEqualTo(Duration.ofNanos(Long.MAX_VALUE));
    }

    @Test
    void theRangeBeginsAtZero() {
        assertThat(backoff(POLICY, () -> 0).backoff(3)).isZero();
    }

    @Test
    void theWaitIsDrawnEvenly() {
        assertThat(backoff(POLICY, () -> 0.25).backoff(2)).hasMillis(50);
    }

    private static Retries backoff(RetryPolicy policy, DoubleSupplier random) {
        return new Retries(policy, new RetryBudget(0), Timing.SYSTEM, random);
    }
}
