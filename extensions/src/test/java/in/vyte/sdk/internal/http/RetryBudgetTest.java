package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    @Test
    void anEmptyBudgetGivesNothing() {
        assertThat(new RetryBudget(0).take()).isFalse();
    }

    @Test
    void aBudgetGivesWhatItHolds() {
        RetryBudget budget = new RetryBudget(2);

        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
    }

    @Test
    void aFullBudgetDoesNotGrow() {
        RetryBudget budget = new RetryBudget(1);
        for (int success = 0; success < 100; success++) {
            budget.earn();
        }

        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
    }

    @Test
    void tenSuccessesMakeOneRetry() {
        RetryBudget budget = new RetryBudget(1);
        budget.take();
        for (int success = 0; success < 9; success++) {
            budget.earn();
        }
        assertThat(budget.take()).isFalse();

        budget.earn();

        assertThat(budget.take()).isTrue();
    }
}
