package in.vyte.sandbox.control;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time in a sandbox, which tests move. Free slots, filters of lists and timestamps follow it. Thread-safe.
 *
 * <pre>{@code
 * sandbox.clock().advance(Duration.ofDays(1));
 * }</pre>
 */
public final class SandboxClock extends Clock {
    /** The time of the story: after the events of the examples were created, before they take place. */
    public static final Instant STORY_TIME = Instant.parse("2026-03-02T08:00:00Z");

    private final ThreadLocal<Instant> elsewhen = new ThreadLocal<>();
    private final Clock initial;
    private volatile Clock current;

    private SandboxClock(Clock initial) {
        this.initial = initial;
        this.current = initial;
    }

    /**
     * Creates a clock that begins as another one.
     *
     * @param clock the other clock; it may stand still
     * @return the clock
     */
    public static SandboxClock of(Clock clock) {
        return new SandboxClock(clock);
    }

    /**
     * Reads how options and annotations name a clock.
     *
     * @param name {@code story} for one that stands still at {@link #STORY_TIME}, {@code now} for real time, or an
     *     instant in ISO 8601 at which it stands still
     * @return the clock
     * @throws IllegalArgumentException if it is none of these
     */
    public static Clock named(String name) {
        return switch (name) {
            case "story" -> fixed(STORY_TIME, ZoneOffset.UTC);
            case "now" -> systemUTC();
            default -> fixed(instant(name), ZoneOffset.UTC);
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("clock must be story, now or an instant such as " + STORY_TIME, e);
        }
    }

    /**
     * Moves the clock. What is due by then happens: see {@link Fault#carriedOutAfter}.
     *
     * @param time how far; negative to move it back
     */
    public synchronized void advance(Duration time) {
        current = offset(current, time);
    }

    /**
     * Sets the clock to another one, for example to one of {@link #named}.
     *
     * @param clock the other clock
     */
    public synchronized void become(Clock clock) {
        current = clock;
    }

    /**
     * Runs some work at another time, which only the calling thread sees.
     *
     * @param time what time it is meanwhile
     * @param work the work
     */
    public void at(Instant time, Runnable work) {
        elsewhen.set(time);
        try {
            work.run();
        } finally {
            elsewhen.remove();
        }
    }

    /** Goes back to how the clock began. */
    public synchronized void reset() {
        current = initial;
    }

    @Override
    public Instant instant() {
        Instant other = elsewhen.get();
        return other == null ? current.instant() : other;
    }

    @Override
    public ZoneId getZone() {
        return current.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }

    @Override
    public String toString() {
        return "SandboxClock[" + instant() + "]";
    }
}
