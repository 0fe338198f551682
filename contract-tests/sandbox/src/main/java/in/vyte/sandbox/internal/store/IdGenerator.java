package in.vyte.sandbox.internal.store;

import java.time.Clock;

/**
 * Gives out ids that look like those of the server, 24 hexadecimal digits that begin with the time, but come out the
 * same in every run of a test.
 */
public final class IdGenerator {
    private static final String MACHINE = "5a5d0b0c5a";

    private final Clock clock;
    private int count;

    /**
     * Creates a generator of ids.
     *
     * @param clock the time in the ids
     */
    public IdGenerator(Clock clock) {
        this.clock = clock;
    }

    /** Returns an id that was not given out before. */
    public String next() {
        count++;
        return String.format("%08x%s%06x", clock.instant().getEpochSecond(), MACHINE, count);
    }

    /** Starts over. */
    public void reset() {
        count = 0;
    }
}
