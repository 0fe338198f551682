package in.vyte.contract.report;

import in.vyte.contract.evidence.Evidence.Result;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many of some checks had which result. Immutable. */
record ResultCounts(Collection<Result> results) {
    int count(Result result) {
        return Collections.frequency(results, result);
    }

    /** Returns the result of all together: others do not make up for one that failed or is missing. */
    Result result() {
        return Stream.of(Result.FAILED, Result.NOT_RUN, Result.PASSED, Result.SKIPPED)
                .filter(results::contains)
                .findFirst()
                .orElse(Result.NOT_RUN);
    }

    /** Returns the result with such words as {@code 3 of 3} or {@code 2 of 3, 1 failed}. */
    Mark mark() {
        if (count(Result.NOT_RUN) == results.size()) {
            return new Mark(Result.NOT_RUN, "not run");
        }
        String others = List.of(Result.FAILED, Result.NOT_RUN, Result.SKIPPED).stream()
                .filter(results::contains)
                .map(result -> ", " + count(result) + " " + Mark.label(result))
                .collect(Collectors.joining());
        return new Mark(result(), count(Result.PASSED) + " of " + results.size() + others);
    }

    /** A result as a sign with words, so that colour is never all there is. */
    record Mark(Result result, String words) {
        String sign() {
            return switch (result) {
                case PASSED -> "✓";
                case FAILED -> "✗";
                case SKIPPED -> "○";
                case NOT_RUN -> "–";
            };
        }

        String style() {
            return label().replace(' ', '-');
        }

        String label() {
            return label(result);
        }

        private static String label(Result result) {
            return switch (result) {
                case PASSED -> "passed";
                case FAILED -> "failed";
                case SKIPPED -> "nothing to check";
                case NOT_RUN -> "not run";
            };
        }
    }
}
