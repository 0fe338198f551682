package in.vyte.sdk.call;

import java.util.function.DoubleSupplier;

/**
 * What the calls of clients that share connections have in common. Thread-safe.
 *
 * @param timer breaks calls off that take too long
 * @param budget how many repetitions are left
 * @param timing the clock and the sleep
 * @param random draws from 0 to 1
 * @param notesTransmissions whether the HttpClient is one of the SDK's own, which notes when a request begins to leave
 */
public record CallEngine(
        CallTimer timer, RetryBudget budget, Timing timing, DoubleSupplier random, boolean notesTransmissions) {
    /** The same, with a budget of its own. */
    public CallEngine withBudget(RetryBudget other) {
        return new CallEngine(timer, other, timing, random, notesTransmissions);
    }
}
