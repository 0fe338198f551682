package in.vyte.sdk.internal.http;

import java.util.concurrent.atomic.AtomicLong;

/** A token bucket of retries, shared by the calls of a client. Thread-safe. */
public final class RetryBudget {
    /** The tokens that one retry takes; a success earns 1. */
    private static final int COST = 10;

    private final long capacity;
    private final AtomicLong level;

    /** Creates a full bucket. */
    public RetryBudget(int retries) {
        this.capacity = (long) retries * COST;
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
