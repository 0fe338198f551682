package in.vyte.sdk.creator;

import java.time.Duration;

/**
 * Receives the cost of each look-up, for metrics. Its exceptions reach the caller of the look-up. Must be thread-safe:
 * concurrent look-ups notify the same observer.
 */
@FunctionalInterface
public interface LookupObserver {
    /**
     * Called when a look-up ends.
     *
     * @param cost what it cost
     */
    void lookedUp(Cost cost);

    /**
     * What a look-up cost. The calls themselves are reported to the client's {@code CallObserver} as well. Immutable.
     *
     * @param sought how many distinct users were sought
     * @param remembered how many of them were known without a call
     * @param users how many {@code getUser} calls this look-up waited for
     * @param lists how many {@code listUsers} calls this look-up waited for
     * @param listed how many users these lists held
     * @param bytes how many bytes of JSON this look-up read for a list; 0 if it shared the call of another one
     * @param duration how long it took
     */
    record Cost(int sought, int remembered, int users, int lists, int listed, long bytes, Duration duration) {}
}
