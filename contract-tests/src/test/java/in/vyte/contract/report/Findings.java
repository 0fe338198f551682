package in.vyte.contract.report;

import in.vyte.contract.consumer.Contract;
import in.vyte.contract.consumer.Interaction;
import in.vyte.contract.consumer.WebhookMessage;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Outcome;
import in.vyte.contract.evidence.Result;
import in.vyte.contract.evidence.SeededFault;
import in.vyte.contract.evidence.VerificationStage;
import in.vyte.contract.live.LiveVerification;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the evidence of a run says about each operation and each webhook. What was not checked is not assumed. */
final class Findings {
    private static final List<VerificationStage> STAGES_OF_PACTS =
            List.of(VerificationStage.CONSUMER, VerificationStage.CONFORMANCE, VerificationStage.SANDBOX);

    private final ApiDocument document = ApiDocument.bundled();
    private final Evidence evidence;
    private final VerificationStages chain;

    Findings(Evidence evidence) {
        this.evidence = evidence;
        this.chain = new VerificationStages(
                Stream.concat(document.operations().stream().map(ApiOperation::id), actions().stream())
                        .toList());
        for (VerificationStage stage : STAGES_OF_PACTS) {
            Contract.interactions().forEach(interaction -> chain.expect(stage, interaction.name()));
            Contract.deliveries().forEach(delivery -> chain.expect(stage, delivery.name()));
        }
        LiveVerification.interactions()
                .forEach(interaction -> chain.expect(VerificationStage.LIVE, interaction.name()));
        evidence.outcomes().stream()
                .filter(outcome -> outcome.stage() != null)
                .forEach(outcome -> chain.note(outcome.stage(), outcome));
    }

    /** How the run as a whole went. */
    enum Verdict {
        PASSED(Result.PASSED),
        FAILED(Result.FAILED),
        INCOMPLETE(Result.NOT_RUN);

        private final Result result;

        Verdict(Result result) {
            this.result = result;
        }

        Result result() {
            return result;
        }

        String inWords(int failures) {
            return switch (this) {
                case PASSED -> "every check passed";
                case FAILED -> failures == 1 ? "1 check failed" : failures + " checks failed";
                case INCOMPLETE -> "not every check was run";
            };
        }
    }

    Verdict verdict() {
        if (!failures().isEmpty()) {
            return Verdict.FAILED;
        }
        boolean complete = Stream.concat(Stream.of(VerificationStage.EXAMPLES), STAGES_OF_PACTS.stream())
                        .allMatch(stage -> chain.tally(stage).result() == Result.PASSED)
                && scores().stream().allMatch(score -> score.result() == Result.PASSED);
        return complete ? Verdict.PASSED : Verdict.INCOMPLETE;
    }

    /** Returns what a run may pass without, and did. */
    List<String> notRun() {
        Map<VerificationStage, String> optional = new EnumMap<>(Map.of(
                VerificationStage.SAMPLES,
                "published samples: not run",
                VerificationStage.LIVE,
                "live verification: not run"));
        optional.keySet().removeIf(stage -> chain.tally(stage).result() != Result.NOT_RUN);
        return List.copyOf(optional.values());
    }

    ApiDocument document() {
        return document;
    }

    Map<String, List<ApiOperation>> operationsByTag() {
        return document.operations().stream()
                .collect(Collectors.groupingBy(ApiOperation::tag, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the actions of webhooks. */
    static Set<String> actions() {
        return Contract.deliveries().stream()
                .map(WebhookMessage::name)
                .map(name -> name.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    ResultCounts tally(VerificationStage stage) {
        return chain.tally(stage);
    }

    ResultCounts tally(VerificationStage stage, String about) {
        return ResultCounts.of(chain.results(stage, about).values());
    }

    SortedMap<String, Result> results(VerificationStage stage, String about) {
        return chain.results(stage, about);
    }

    /** Returns how the SDK met the interactions with an operation, by the status of the answer. */
    SortedMap<Integer, ResultCounts> byStatus(ApiOperation operation) {
        SortedMap<String, Result> results = chain.results(VerificationStage.CONSUMER, operation.id());
        Map<Integer, List<Result>> byStatus = of(operation)
                .collect(Collectors.groupingBy(
                        interaction -> interaction.response().status(),
                        Collectors.mapping(interaction -> results.get(interaction.name()), Collectors.toList())));
        SortedMap<Integer, ResultCounts> tallies = new TreeMap<>();
        byStatus.forEach((status, some) -> tallies.put(status, ResultCounts.of(some)));
        return tallies;
    }

    /** Returns whether each documented success of each operation was met in at least one interaction. */
    ResultCounts successes() {
        return ResultCounts.of(document.operations().stream()
                .flatMap(operation -> operation.successStatuses().stream().map(status -> met(operation, status)))
                .toList());
    }

    /** Returns whether each documented status of errors was met in at least one interaction of any operation. */
    SortedMap<Integer, Result> errors() {
        SortedMap<Integer, Result> errors = new TreeMap<>();
        for (ApiOperation operation : document.operations()) {
            for (int status : operation.statuses().tailSet(400)) {
                errors.merge(status, met(operation, status), (one, other) -> one == Result.PASSED ? one : other);
            }
        }
        return errors;
    }

    private Result met(ApiOperation operation, int status) {
        ResultCounts tally = byStatus(operation).getOrDefault(status, ResultCounts.of(List.of()));
        return tally.count(Result.PASSED) > 0 ? Result.PASSED : tally.result();
    }

    ResultCounts errorTally() {
        return ResultCounts.of(errors().values());
    }

    List<MutationScore> scores() {
        return Arrays.stream(SeededFault.Target.values())
                .map(target -> new MutationScore(
                        target,
                        evidence.faults().stream()
                                .filter(fault -> fault.target() == target)
                                .toList()))
                .toList();
    }

    Map<String, String> facts() {
        return evidence.facts();
    }

    List<Outcome> failures() {
        return evidence.failures();
    }

    /** Returns the tests that stand for themselves, by class. */
    SortedMap<String, ResultCounts> otherTests() {
        SortedMap<String, ResultCounts> tallies = new TreeMap<>();
        evidence.outcomes().stream()
                .filter(outcome -> outcome.stage() == null)
                .collect(Collectors.groupingBy(
                        Outcome::testClass, Collectors.mapping(Outcome::result, Collectors.toList())))
                .forEach((testClass, results) -> tallies.put(testClass, ResultCounts.of(results)));
        return tallies;
    }

    ResultCounts tests() {
        return ResultCounts.of(evidence.outcomes().stream().map(Outcome::result).toList());
    }

    private static Stream<Interaction> of(ApiOperation operation) {
        return Contract.interactions().stream()
                .filter(interaction -> interaction.operation().id().equals(operation.id()));
    }
}
