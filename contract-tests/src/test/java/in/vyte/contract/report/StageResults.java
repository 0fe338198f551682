package in.vyte.contract.report;

import in.vyte.contract.evidence.Evidence.Result;
import in.vyte.contract.evidence.Verifies.Stage;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of checks by stage, and by what each is about: an operation or the action of a webhook. */
final class StageResults {
    private final Pattern subject;
    private final Map<Stage, SortedMap<String, SortedMap<String, Result>>> results = new EnumMap<>(Stage.class);

    StageResults(Stream<String> subjects) {
        this.subject = Pattern.compile(subjects.map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** Adds the result of a check. If there are several, the worst one counts. */
    void add(Stage stage, String name, Result result) {
        Matcher matcher = subject.matcher(name);
        boolean found = matcher.find();
        String about = found ? matcher.group() : "";
        String check = found ? name.substring(matcher.start()) : name;
        results.computeIfAbsent(stage, any -> new TreeMap<>())
                .computeIfAbsent(about, any -> new TreeMap<>())
                .merge(check, result, StageResults::worse);
    }

    boolean isEmpty(Stage stage) {
        return !results.containsKey(stage);
    }

    Mark of(Stage stage) {
        return Mark.of(all(stage).values().stream()
                .flatMap(checks -> checks.values().stream())
                .toList());
    }

    Mark of(Stage stage, String about) {
        return Mark.of(byCheck(stage, about).values());
    }

    SortedMap<String, Result> byCheck(Stage stage, String about) {
        return all(stage).getOrDefault(about, new TreeMap<>());
    }

    private SortedMap<String, SortedMap<String, Result>> all(Stage stage) {
        return results.getOrDefault(stage, new TreeMap<>());
    }

    private static Result worse(Result one, Result other) {
        return one == Result.FAILED || other == Result.NOT_RUN ? one : other;
    }

    /** A result as a sign with words, so that colour is never all there is. */
    record Mark(Result result, String words) {
        /**
         * Returns the result of some checks with such words as {@code 3 of 3} or {@code 2 of 3, 1 failed}. Others do
         * not make up for one that failed or is missing.
         */
        static Mark of(Collection<Result> results) {
            if (Collections.frequency(results, Result.NOT_RUN) == results.size()) {
                return new Mark(Result.NOT_RUN, "not run");
            }
            String others = EnumSet.complementOf(EnumSet.of(Result.PASSED)).stream()
                    .filter(results::contains)
                    .map(result -> ", " + Collections.frequency(results, result) + " " + result.label())
                    .collect(Collectors.joining());
            String words = Collections.frequency(results, Result.PASSED) + " of " + results.size() + others;
            return new Mark(Collections.min(results), words);
        }

        String style() {
            return result.label().replace(' ', '-');
        }
    }
}
