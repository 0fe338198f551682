package in.vyte.contract.report;

import in.vyte.contract.evidence.Outcome;
import in.vyte.contract.evidence.Result;
import in.vyte.contract.evidence.VerificationStage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The results of checks by link, and by what each is about: an operation or the action of a webhook. */
final class VerificationStages {
    private final Pattern subject;
    private final Map<VerificationStage, SortedMap<String, SortedMap<String, Result>>> results =
            new EnumMap<>(VerificationStage.class);

    VerificationStages(Collection<String> subjects) {
        this.subject = Pattern.compile(
                subjects.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** Makes a check appear, as not run until it is noted. */
    void expect(VerificationStage stage, String check) {
        put(stage, check, Result.NOT_RUN);
    }

    /** Notes a result. What is said about a check more than once is as bad as the worst of it. */
    void note(VerificationStage stage, Outcome outcome) {
        put(stage, outcome.name(), outcome.result());
    }

    /** Returns the results of a link that are about something, by check. */
    SortedMap<String, Result> results(VerificationStage stage, String about) {
        return all(stage).getOrDefault(about, new TreeMap<>());
    }

    /** Returns all results of a link together. */
    ResultCounts tally(VerificationStage stage) {
        List<Result> flat = all(stage).values().stream()
                .flatMap(checks -> checks.values().stream())
                .toList();
        return ResultCounts.of(flat);
    }

    private SortedMap<String, SortedMap<String, Result>> all(VerificationStage stage) {
        return results.getOrDefault(stage, new TreeMap<>());
    }

    private void put(VerificationStage stage, String name, Result result) {
        Matcher matcher = subject.matcher(name);
        boolean found = matcher.find();
        String about = found ? matcher.group() : "";
        String check = found ? name.substring(matcher.start()) : name;
        results.computeIfAbsent(stage, any -> new TreeMap<>())
                .computeIfAbsent(about, any -> new TreeMap<>())
                .merge(check, result, VerificationStages::worse);
    }

    private static Result worse(Result one, Result other) {
        return one == Result.FAILED || other == Result.NOT_RUN ? one : other;
    }
}
