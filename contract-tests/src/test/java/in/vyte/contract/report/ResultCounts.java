package in.vyte.contract.report;

import in.vyte.contract.evidence.Result;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many of a number of checks had which result. Immutable. */
record ResultCounts(Map<Result, Integer> counts) {
    static ResultCounts of(Collection<Result> results) {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        results.forEach(result -> counts.merge(result, 1, Integer::sum));
        return new ResultCounts(Collections.unmodifiableMap(counts));
    }

    int count(Result result) {
        return counts.getOrDefault(result, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the result of all together: one that is wrong or missing is not made up for by the others. */
    Result result() {
        return Stream.of(Result.FAILED, Result.NOT_RUN, Result.PASSED, Result.SKIPPED)
                .filter(result -> count(result) > 0)
                .findFirst()
                .orElse(Result.NOT_RUN);
    }

    /** Returns such words as {@code 3 of 3} or {@code 2 of 3, 1 failed}. */
    String inWords() {
        if (count(Result.NOT_RUN) == total()) {
            return "not run";
        }
        List<String> exceptions = Stream.of(Result.FAILED, Result.NOT_RUN, Result.SKIPPED)
                .filter(result -> count(result) > 0)
                .map(result -> ", " + count(result) + " " + word(result))
                .toList();
        return count(Result.PASSED) + " of " + total() + String.join("", exceptions);
    }

    /** Returns a result in a word or two. */
    static String word(Result result) {
        return switch (result) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case SKIPPED -> "nothing to check";
            case NOT_RUN -> "not run";
        };
    }
}
