package in.vyte.sandbox.internal.resource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time that is not empty.
 *
 * @param start begin, included
 * @param end end, excluded
 */
record Interval(Instant start, Instant end) {
    boolean contains(Interval other) {
        return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    Interval widened(Duration before, Duration after) {
        return new Interval(start.minus(before), end.plus(after));
    }

    /** Joins spans that overlap or touch, in the order of time. */
    static List<Interval> joined(List<Interval> spans) {
        List<Interval> joined = new ArrayList<>();
        for (Interval next :
                spans.stream().sorted(Comparator.comparing(Interval::start)).toList()) {
            Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.start.isAfter(last.end)) {
                joined.add(next);
            } else if (next.end.isAfter(last.end)) {
                joined.set(joined.size() - 1, new Interval(last.start, next.end));
            }
        }
        return joined;
    }

    /** Returns the time that both lists cover. */
    static List<Interval> common(List<Interval> some, List<Interval> others) {
        List<Interval> common = new ArrayList<>();
        for (Interval one : some) {
            for (Interval other : others) {
                addUnlessEmpty(common, later(one.start, other.start), earlier(one.end, other.end));
            }
        }
        return joined(common);
    }

    /** Returns the time that the first list covers and the second does not. */
    static List<Interval> without(List<Interval> spans, List<Interval> taken) {
        List<Interval> left = joined(spans);
        for (Interval gone : taken) {
            List<Interval> rest = new ArrayList<>();
            for (Interval span : left) {
                addUnlessEmpty(rest, span.start, earlier(span.end, gone.start));
                addUnlessEmpty(rest, later(span.start, gone.end), span.end);
            }
            left = joined(rest);
        }
        return left;
    }

    /** Cuts spans into pieces of a length, from the begin of each. */
    static List<Interval> cut(List<Interval> spans, Duration length) {
        List<Interval> pieces = new ArrayList<>();
        for (Interval span : spans) {
            for (Instant start = span.start; !start.plus(length).isAfter(span.end); start = start.plus(length)) {
                pieces.add(new Interval(start, start.plus(length)));
            }
        }
        return pieces;
    }

    private static void addUnlessEmpty(List<Interval> spans, Instant start, Instant end) {
        if (start.isBefore(end)) {
            spans.add(new Interval(start, end));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
