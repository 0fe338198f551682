package in.vyte.contract.report;

import au.com.dius.pact.core.model.V4Pact;
import in.vyte.contract.consumer.Contract;
import in.vyte.contract.consumer.Interaction;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Evidence.Outcome;
import in.vyte.contract.evidence.Evidence.Result;
import in.vyte.contract.evidence.Evidence.SeededFault;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.contract.live.ReadOnlyInteractions;
import in.vyte.contract.report.StageResults.Mark;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run has shown of each operation and each webhook, by the names that the templates use. What was not checked is
 * not assumed.
 */
final class ContractReport {
    private static final List<Stage> STAGES_OF_PACTS = List.of(Stage.CONSUMER, Stage.CONFORMANCE, Stage.SANDBOX);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final ApiDocument document = ApiDocument.bundled();
    private final Evidence evidence;
    private final Instant created;
    private final StageResults results;

    ContractReport(Evidence evidence, Instant created) {
        this.evidence = evidence;
        this.created = created;
        this.results = new StageResults(
                Stream.concat(document.operations().stream().map(ApiOperation::id), actions().stream()));
        for (Stage stage : STAGES_OF_PACTS) {
            Contract.interactions().forEach(interaction -> results.add(stage, interaction.name(), Result.NOT_RUN));
            Contract.messages().forEach(message -> results.add(stage, message.name(), Result.NOT_RUN));
        }
        ReadOnlyInteractions.all().forEach(interaction -> results.add(Stage.LIVE, interaction.name(), Result.NOT_RUN));
        evidence.outcomes().stream()
                .filter(outcome -> outcome.stage() != null)
                .forEach(outcome -> results.add(outcome.stage(), outcome.name(), outcome.result()));
    }

    /** A name with a result or, if there is none, with a plain text. */
    record Line(String name, @Nullable Mark mark, String text, String note) {
        Line(String name, Mark mark) {
            this(name, mark, "", "");
        }

        Line(String name, String text) {
            this(name, null, text, "");
        }

        String words() {
            return mark == null ? text : mark.words();
        }
    }

    record Row(
            ApiOperation operation,
            Mark examples,
            List<Line> statuses,
            List<Mark> interactions,
            Mark consumer,
            Mark conformance,
            Mark sandbox,
            Mark live) {
        String confidence() {
            return operation
                    .node()
                    .path("x-vyte-confidence")
                    .asText("published")
                    .replace("published", "");
        }
    }

    record WebhookRow(String action, Mark consumer, Mark conformance, Mark sandbox) {}

    record Score(String title, Mark mark, List<Line> operators, List<SeededFault> survivors) {}

    /** Returns the result of the run as a whole. */
    Mark verdict() {
        int failed = evidence.failures().size();
        if (failed > 0) {
            return new Mark(Result.FAILED, failed == 1 ? "1 check failed" : failed + " checks failed");
        }
        boolean complete = Stream.concat(Stream.of(Stage.EXAMPLES), STAGES_OF_PACTS.stream())
                        .allMatch(stage -> results.of(stage).result() == Result.PASSED)
                && scores().stream().allMatch(score -> score.mark().result() == Result.PASSED);
        return complete
                ? new Mark(Result.PASSED, "every check passed")
                : new Mark(Result.NOT_RUN, "not every check was run");
    }

    /** Returns the verdict, and which stages a run may omit and did. */
    Mark banner() {
        Stream<String> omitted = Stream.of(
                        Map.entry(Stage.SAMPLES, "published samples: not run"),
                        Map.entry(Stage.LIVE, "live verification: not run"))
                .filter(stage -> results.of(stage.getKey()).result() == Result.NOT_RUN)
                .map(Map.Entry::getValue);
        String sentences = Stream.concat(Stream.of(verdict().words()), omitted)
                .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".")
                .collect(Collectors.joining(" "));
        return new Mark(verdict().result(), sentences);
    }

    String created() {
        return TIME.format(created);
    }

    List<Line> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Line(stage.claim(), results.of(stage)))
                .toList();
    }

    List<Line> figures() {
        SortedMap<Integer, Result> errors = errors();
        String statuses = errors.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<Line> figures = new ArrayList<>();
        figures.add(new Line("Documented successes met", successes()));
        figures.add(new Line("Statuses of errors met", Mark.of(errors.values()), "", statuses));
        scores().forEach(score -> figures.add(new Line(score.title(), score.mark())));
        evidence.facts().forEach((name, value) -> figures.add(new Line(name, value)));
        figures.add(new Line("Tests of this module", together(evidence.outcomes())));
        return figures;
    }

    /** Returns the operations by their tags. */
    Map<String, List<Row>> groups() {
        return document.operations().stream()
                .collect(Collectors.groupingBy(
                        ApiOperation::tag, LinkedHashMap::new, Collectors.mapping(this::row, Collectors.toList())));
    }

    /** Returns the operations with a stage that is not passed. */
    List<Row> incompleteOperations() {
        return document.operations().stream()
                .map(this::row)
                .filter(row -> !Stream.of(row.consumer(), row.conformance(), row.sandbox())
                        .allMatch(mark -> mark.result() == Result.PASSED))
                .toList();
    }

    List<WebhookRow> webhooks() {
        return actions().stream()
                .map(action -> new WebhookRow(
                        action,
                        results.of(Stage.CONSUMER, action),
                        results.of(Stage.CONFORMANCE, action),
                        results.of(Stage.SANDBOX, action)))
                .toList();
    }

    List<Score> scores() {
        return List.of(
                score("Mutants of the document killed", evidence.faults(SeededFault.Target.DOCUMENT)),
                score("Faults on the wire noticed", evidence.faults(SeededFault.Target.WIRE)));
    }

    /** Returns the tests that stand for themselves, by class. */
    List<Line> otherTests() {
        Map<String, List<Outcome>> byClass = evidence.outcomes().stream()
                .filter(outcome -> outcome.stage() == null)
                .collect(Collectors.groupingBy(Outcome::testClass, TreeMap::new, Collectors.toList()));
        return byClass.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), together(entry.getValue())))
                .toList();
    }

    List<Line> versions() {
        return List.of(
                new Line("Vyte Java SDK", System.getProperty("sdk.version", "unknown")),
                new Line("OpenAPI document", document.root().at("/info/version").asText()),
                new Line(
                        "pact-jvm",
                        Objects.requireNonNullElse(V4Pact.class.getPackage().getImplementationVersion(), "unknown")),
                new Line("JDK", System.getProperty("java.vendor") + " " + Runtime.version()));
    }

    /** Returns the actions of webhooks. */
    static SortedSet<String> actions() {
        return Contract.messages().stream()
                .map(message -> message.name().split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Row row(ApiOperation operation) {
        String id = operation.id();
        List<Line> statuses = new ArrayList<>();
        byStatus(operation).forEach((status, some) -> statuses.add(new Line(String.valueOf(status), Mark.of(some))));
        List<Mark> interactions = new ArrayList<>();
        results.byCheck(Stage.CONSUMER, id).forEach((name, result) -> interactions.add(new Mark(result, name)));
        return new Row(
                operation,
                mark(Stage.EXAMPLES, id, "none"),
                statuses,
                interactions,
                results.of(Stage.CONSUMER, id),
                mark(Stage.CONFORMANCE, id, "none"),
                mark(Stage.SANDBOX, id, "none"),
                mark(Stage.LIVE, id, "not tried"));
    }

    private Mark mark(Stage stage, String operationId, String nothing) {
        boolean hasNothing = results.byCheck(stage, operationId).isEmpty() && !results.isEmpty(stage);
        return hasNothing ? new Mark(Result.SKIPPED, nothing) : results.of(stage, operationId);
    }

    /** Returns how the SDK met the interactions with an operation, by the status of the response. */
    private SortedMap<Integer, List<Result>> byStatus(ApiOperation operation) {
        SortedMap<String, Result> byCheck = results.byCheck(Stage.CONSUMER, operation.id());
        return Contract.interactions().stream()
                .filter(interaction -> interaction.operation().id().equals(operation.id()))
                .collect(Collectors.groupingBy(
                        Interaction::status,
                        TreeMap::new,
                        Collectors.mapping(interaction -> byCheck.get(interaction.name()), Collectors.toList())));
    }

    /** Returns whether each documented success of each operation was met in at least one interaction. */
    private Mark successes() {
        return Mark.of(document.operations().stream()
                .flatMap(operation -> operation.successStatuses().stream().map(status -> met(operation, status)))
                .toList());
    }

    /** Returns whether each documented status of errors was met in at least one interaction of any operation. */
    private SortedMap<Integer, Result> errors() {
        SortedMap<Integer, Result> errors = new TreeMap<>();
        for (ApiOperation operation : document.operations()) {
            for (int status : operation.statuses().tailSet(400)) {
                errors.merge(status, met(operation, status), (one, other) -> one == Result.PASSED ? one : other);
            }
        }
        return errors;
    }

    private Result met(ApiOperation operation, int status) {
        List<Result> some = byStatus(operation).getOrDefault(status, List.of());
        return some.contains(Result.PASSED) ? Result.PASSED : Mark.of(some).result();
    }

    /** A fault that nothing noticed fails unless there is an excuse. */
    private static Score score(String title, List<SeededFault> faults) {
        Map<String, List<SeededFault>> byOperator = faults.stream()
                .collect(Collectors.groupingBy(SeededFault::operator, LinkedHashMap::new, Collectors.toList()));
        return new Score(
                title,
                noticed(faults),
                byOperator.entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), noticed(entry.getValue())))
                        .toList(),
                faults.stream().filter(fault -> !fault.noticed()).toList());
    }

    private static Mark noticed(List<SeededFault> faults) {
        if (faults.isEmpty()) {
            return new Mark(Result.NOT_RUN, "not run");
        }
        long noticed = faults.stream().filter(SeededFault::noticed).count();
        boolean excused = faults.stream()
                .allMatch(fault -> fault.noticed() || fault.excuse().isPresent());
        String words = String.format(
                Locale.ROOT, "%d of %d (%.1f %%)", noticed, faults.size(), 100.0 * noticed / faults.size());
        return new Mark(excused ? Result.PASSED : Result.FAILED, words);
    }

    private static Mark together(Collection<Outcome> outcomes) {
        return Mark.of(outcomes.stream().map(Outcome::result).toList());
    }
}
