package in.vyte.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.retry.RetryPolicy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final RetryPolicy POLICY = RetryPolicy.builder()
            .baseDelay(Duration.ofMillis(100))
            .maxDelay(Duration.ofSeconds(1))
            .build();

    @Test
    void theRangeDoublesWithEachAttempt() {
        Backoff longest = new Backoff(POLICY, () -> 1);

        assertThat(longest.after(1)).hasMillis(100);
        assertThat(longest.after(2)).hasMillis(200);
        assertThat(longest.after(3)).hasMillis(400);
    }

    @Test
    void theRangeEndsAtTheLongestWait() {
        assertThat(new Backoff(POLICY, () -> 1).after(9)).hasSeconds(1);
    }

    @Test
    void aLongestWaitWithoutEndLeavesTheRangeToDouble() {
        RetryPolicy policy = RetryPolicy.builder()
                .baseDelay(Duration.ofMillis(100))
                .maxDelay(ChronoUnit.FOREVER.getDuration())
                .build();

        assertThat(new Backoff(policy, () -> 1).after(3)).hasMillis(400);
    }

    @Test
    void aFirstWaitWithoutEndIsAsLongAsCanBeTold() {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        RetryPolicy policy =
                RetryPolicy.builder().baseDelay(forever).maxDelay(forever).build();

        assertThat(new Backoff(policy, () -> 1).after(9)).isEqualTo(Duration.ofNanos(Long.MAX_VALUE));
    }

    @Test
    void theRangeBeginsAtZero() {
        assertThat(new Backoff(POLICY, () -> 0).after(3)).isZero();
    }

    @Test
    void theWaitIsDrawnEvenly() {
        assertThat(new Backoff(POLICY, () -> 0.25).after(2)).hasMillis(50);
    }
}
