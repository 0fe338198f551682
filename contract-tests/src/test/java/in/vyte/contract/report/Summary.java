package in.vyte.contract.report;

import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Outcome;
import in.vyte.contract.evidence.Result;
import in.vyte.contract.evidence.VerificationStage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report in Markdown, short enough for a log: all figures, and of the operations only those with something wrong.
 */
final class Summary {
    private static final int LONGEST_MESSAGE = 300;
    private static final int MOST_FAILURES = 20;

    private final Findings findings;
    private final List<String> lines = new ArrayList<>();

    Summary(Findings findings) {
        this.findings = findings;
    }

    String markdown() {
        lines.clear();
        lines.add("# Contract report: "
                + findings.verdict().inWords(findings.failures().size()));
        lines.add("");
        if (!findings.failures().isEmpty()) {
            lines.add(failures(findings.failures()));
        }
        figures();
        operations();
        lines.add("");
        lines.add(Versions.of(findings.document()).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" · ")));
        return String.join("\n", lines) + "\n";
    }

    /** Returns a summary for a run of which nothing but failures can be told. */
    static String withoutFindings(Evidence evidence, Throwable reason) {
        return "# Contract report: could not be made\n\n" + plain(reason.toString()) + "\n\n"
                + failures(evidence.failures());
    }

    private static String failures(List<Outcome> failures) {
        Stream<String> first = failures.stream().limit(MOST_FAILURES).map(Summary::failure);
        int others = Math.max(0, failures.size() - MOST_FAILURES);
        Stream<String> rest = others == 0 ? Stream.empty() : Stream.of("- and " + others + " more\n");
        return Stream.concat(first, rest).collect(Collectors.joining());
    }

    private static String failure(Outcome failure) {
        String message = failure.message().replaceAll("\\s+", " ");
        String start = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
        return "- ✗ **" + plain(failure.name()) + "** (" + failure.testClass() + "): " + plain(start) + "\n";
    }

    private void figures() {
        lines.add("| Check | Result |");
        lines.add("| --- | --- |");
        for (VerificationStage stage : VerificationStage.values()) {
            row(stage.claim(), findings.tally(stage).inWords());
        }
        row("Documented successes met", findings.successes().inWords());
        row("Statuses of errors met", findings.errorTally().inWords());
        findings.scores().forEach(score -> row(score.title(), score.inWords()));
        findings.facts().forEach(this::row);
        row("Tests of this module", findings.tests().inWords());
    }

    private void row(String check, String result) {
        lines.add("| " + plain(check) + " | " + plain(result) + " |");
    }

    private void operations() {
        List<ApiOperation> wrong = findings.document().operations().stream()
                .filter(operation -> Stream.of(
                                VerificationStage.CONSUMER, VerificationStage.CONFORMANCE, VerificationStage.SANDBOX)
                        .anyMatch(stage -> findings.tally(stage, operation.id()).result() != Result.PASSED))
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| Operation | SDK | Conformance | Sandbox |");
        lines.add("| --- | --- | --- | --- |");
        for (ApiOperation operation : wrong) {
            lines.add(Stream.of(VerificationStage.CONSUMER, VerificationStage.CONFORMANCE, VerificationStage.SANDBOX)
                    .map(stage -> findings.tally(stage, operation.id()).inWords())
                    .collect(Collectors.joining(" | ", "| " + operation.id() + " | ", " |")));
        }
    }

    /** Keeps a text from being read as Markdown or HTML. */
    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\`*_|\\[\\]])", "\\\\$1");
    }
}
