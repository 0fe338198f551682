package in.vyte.sandbox.resource;

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
record Span(Instant start, Instant end) {
    boolean contains(Span other) {
        return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    Span widened(Duration before, Duration after) {
        return new Span(start.minus(before), end.plus(after));
    }

    /** Joins spans that overlap or touch, in the order of time. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span next :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.start.isAfter(last.end)) {
                joined.add(next);
            } else if (next.end.isAfter(last.end)) {
                joined.set(joined.size() - 1, new Span(last.start, next.end));
            }
        }
        return joined;
    }

    /** Returns the time that both lists cover. */
    static List<Span> common(List<Span> some, List<Span> others) {
        List<Span> common = new ArrayList<>();
        for (Span one : some) {
            for (Span other : others) {
                addUnlessEmpty(common, later(one.start, other.start), earlier(one.end, other.end));
            }
        }
        return joined(common);
    }

    /** Returns the time that the first list covers and the second does not. */
    static List<Span> without(List<Span> spans, List<Span> taken) {
        List<Span> left = joined(spans);
        for (Span gone : taken) {
            List<Span> rest = new ArrayList<>();
            for (Span span : left) {
                addUnlessEmpty(rest, span.start, earlier(span.end, gone.start));
                addUnlessEmpty(rest, later(span.start, gone.end), span.end);
            }
            left = joined(rest);
        }
        return left;
    }

    /** Cuts spans into pieces of a length, from the begin of each. */
    static List<Span> cut(List<Span> spans, Duration length) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans) {
            for (Instant start = span.start; !start.plus(length).isAfter(span.end); start = start.plus(length)) {
                pieces.add(new Span(start, start.plus(length)));
            }
        }
        return pieces;
    }

    private static void addUnlessEmpty(List<Span> spans, Instant start, Instant end) {
        if (start.isBefore(end)) {
            spans.add(new Span(start, end));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
