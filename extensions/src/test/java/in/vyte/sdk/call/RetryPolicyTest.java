package in.vyte.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
    @Test
    void theStandardIsThreeAttempts() {
        assertThat(RetryPolicy.standard())
                .hasToString("RetryPolicy{maxAttempts=3, baseDelay=PT0.2S, maxDelay=PT5S, budget=50}");
    }

    @Test
    void noneIsOneAttempt() {
        assertThat(RetryPolicy.none().maxAttempts()).isEqualTo(1);
    }

    @Test
    void everyValueCanBeSet() {
        RetryPolicy policy = RetryPolicy.builder()
                .maxAttempts(5)
                .baseDelay(Duration.ofSeconds(1))
                .maxDelay(Duration.ofSeconds(2))
                .budget(7)
                .build();

        assertThat(policy.maxAttempts()).isEqualTo(5);
        assertThat(policy.baseDelay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.maxDelay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(policy.budget()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11})
    void attemptsOutsideTheRangeAreRefused(int attempts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder().maxAttempts(attempts))
                .withMessage("maxAttempts must be 1 to 10");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void theEndsOfTheRangeAreAllowed(int attempts) {
        assertThat(RetryPolicy.builder().maxAttempts(attempts).build().maxAttempts())
                .isEqualTo(attempts);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void delaysMustBePositive(long millis) {
        Duration delay = Duration.ofMillis(millis);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder().baseDelay(delay));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder().maxDelay(delay));
    }

    @Test
    void theLongestDelayIsNotShorterThanTheFirst() {
        RetryPolicy.Builder builder =
                RetryPolicy.builder().baseDelay(Duration.ofSeconds(2)).maxDelay(Duration.ofSeconds(1));

        assertThatIllegalArgumentException().isThrownBy(builder::build);
        assertThat(builder.maxDelay(Duration.ofSeconds(2)).build()).isNotNull();
    }

    @Test
    void aBudgetIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder().budget(-1));
        assertThat(RetryPolicy.builder().budget(0).build().budget()).isZero();
    }
}
