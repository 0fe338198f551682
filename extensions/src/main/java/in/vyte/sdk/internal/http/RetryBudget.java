package in.vyte.sdk.internal.http;

import java.util.concurrent.atomic.AtomicLong;

/** A bucket of repetitions, shared by the calls of a client. Thread-safe. */
public final class RetryBudget {
    /** What one repetition costs, when a success earns 1. */
    private static final int COST = 10;

    private final long capacity;
    private final AtomicLong level;

    /** Makes a full bucket. */
    public RetryBudget(int repetitions) {
        this.capacity = (long) repetitions * COST;
        this.level = new AtomicLong(capacity);
    }

    boolean take() {
        long before = level.getAndUpdate(tokens -> tokens >= COST ? tokens - COST : tokens);
        return before >= COST;
    }

    void earn() {
        if (level.get() < capacity) {
            level.updateAndGet(tokens -> Math.min(capacity, tokens + 1));
        }
    }
}
