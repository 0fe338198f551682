package in.vyte.contract.report;

import in.vyte.contract.evidence.Evidence.Outcome;
import in.vyte.contract.evidence.Evidence.Result;
import in.vyte.contract.evidence.Verifies.Stage;
import java.util.EnumMap;
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

    /** Adds a check as not run. */
    void expect(Stage stage, String check) {
        put(stage, check, Result.NOT_RUN);
    }

    /** Adds the result of a check. If there are several, the worst one counts. */
    void add(Outcome outcome) {
        if (outcome.stage() != null) {
            put(outcome.stage(), outcome.name(), outcome.result());
        }
    }

    ResultCounts of(Stage stage) {
        return new ResultCounts(all(stage).values().stream()
                .flatMap(checks -> checks.values().stream())
                .toList());
    }

    ResultCounts of(Stage stage, String about) {
        return new ResultCounts(byCheck(stage, about).values());
    }

    SortedMap<String, Result> byCheck(Stage stage, String about) {
        return all(stage).getOrDefault(about, new TreeMap<>());
    }

    private SortedMap<String, SortedMap<String, Result>> all(Stage stage) {
        return results.getOrDefault(stage, new TreeMap<>());
    }

    private void put(Stage stage, String name, Result result) {
        Matcher matcher = subject.matcher(name);
        boolean found = matcher.find();
        String about = found ? matcher.group() : "";
        String check = found ? name.substring(matcher.start()) : name;
        results.computeIfAbsent(stage, any -> new TreeMap<>())
                .computeIfAbsent(about, any -> new TreeMap<>())
                .merge(check, result, StageResults::worse);
    }

    private static Result worse(Result one, Result other) {
        return one == Result.FAILED || other == Result.NOT_RUN ? one : other;
    }
}
