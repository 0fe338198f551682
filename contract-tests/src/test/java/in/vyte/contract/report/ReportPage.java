package in.vyte.contract.report;

import static in.vyte.contract.report.Html.attribute;
import static in.vyte.contract.report.Html.tag;

import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Outcome;
import in.vyte.contract.evidence.Result;
import in.vyte.contract.evidence.VerificationStage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as one page that needs nothing else: no script, no font, no network. */
final class ReportPage {
    private static final int LONGEST_MESSAGE = 1_500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Findings findings;

    ReportPage(Findings findings) {
        this.findings = findings;
    }

    String html(Instant made) {
        Map<String, String> versions = Versions.of(findings.document());
        Html body = tag(
                "body",
                tag("a.skip", attribute("href", "#operations"), "Skip to the operations"),
                tag("header", tag("h1", "Contract report"), banner(), tag("p.made", made(versions, made))),
                tag(
                        "main",
                        failures(findings.failures()),
                        chain(),
                        figures(),
                        new OperationTable(findings).html(),
                        new WebhookTable(findings).html(),
                        new FaultSection(findings).html(),
                        otherTests(),
                        proofs(),
                        versions(versions)));
        return page(verdict(), body);
    }

    /** Returns a page for a run of which nothing but failures can be told. */
    static String withoutFindings(Evidence evidence, Throwable reason) {
        Html body = tag(
                "body",
                tag("h1", "Contract report"),
                tag("p.banner", mark(Result.FAILED, "The findings of this run could not be read.")),
                tag("pre", reason),
                failures(evidence.failures()));
        return page("could not be made", body);
    }

    private static String page(String outcome, Html body) {
        Html head = tag(
                "head",
                new Html("<meta charset=\"utf-8\"/>"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                        + "<meta name=\"color-scheme\" content=\"light dark\"/>"
                        + "<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>"),
                tag("title", "Contract report: " + outcome),
                new Html("<style>" + style() + "</style>"));
        return "<!DOCTYPE html>\n"
                + tag("html", attribute("lang", "en"), head, body).markup() + "\n";
    }

    /** Returns a result as a sign with words, so that colour is never all there is. */
    static Html mark(Result result, String words) {
        String sign = switch (result) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case SKIPPED -> "○";
            case NOT_RUN -> "–";
        };
        String style = result.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return tag(
                "span." + style,
                tag("span.sign", attribute("role", "img"), attribute("aria-label", ResultCounts.word(result)), sign),
                " " + words);
    }

    static Html mark(ResultCounts tally) {
        return mark(tally.result(), tally.inWords());
    }

    private String verdict() {
        return findings.verdict().inWords(findings.failures().size());
    }

    private Html banner() {
        Stream<String> sentences = Stream.concat(Stream.of(verdict()), findings.notRun().stream());
        String words = sentences
                .map(sentence -> sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".")
                .collect(Collectors.joining(" "));
        return tag("p.banner", mark(findings.verdict().result(), words));
    }

    private static String made(Map<String, String> versions, Instant made) {
        return "Vyte Java SDK " + versions.get("Vyte Java SDK") + " · document " + versions.get("OpenAPI document")
                + " · " + TIME.format(made);
    }

    private static Html failures(List<Outcome> failures) {
        return failures.isEmpty()
                ? Html.NOTHING
                : section(
                        "failures",
                        "What failed",
                        tag(
                                "ul.failures",
                                failures.stream().map(ReportPage::failure).toList()));
    }

    private static Html failure(Outcome outcome) {
        String message = outcome.message().length() <= LONGEST_MESSAGE
                ? outcome.message()
                : outcome.message().substring(0, LONGEST_MESSAGE) + "…";
        return tag(
                "li",
                tag("p", mark(Result.FAILED, outcome.name()), " ", tag("span.where", outcome.testClass())),
                tag("pre", message));
    }

    private Html chain() {
        List<Html> links = Arrays.stream(VerificationStage.values())
                .map(stage -> tag("li", tag("span.claim", stage.claim()), " ", mark(findings.tally(stage))))
                .toList();
        return section(
                "chain",
                "The chain of proofs",
                tag("p", "Each link is checked by itself. Only the last one speaks about the real server."),
                tag("ol.chain", links));
    }

    private Html figures() {
        List<Html> tiles = new ArrayList<>();
        tiles.add(tile("Documented successes met", mark(findings.successes())));
        String statuses =
                findings.errors().keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        tiles.add(tile("Statuses of errors met", mark(findings.errorTally()), " ", tag("small", statuses)));
        findings.scores().forEach(score -> tiles.add(tile(score.title(), mark(score.result(), score.inWords()))));
        findings.facts().forEach((name, value) -> tiles.add(tile(name, value)));
        tiles.add(tile("Tests of this module", mark(findings.tests())));
        return section("figures", "In figures", tag("dl.figures", tiles));
    }

    private static Html tile(String name, Object... value) {
        return tag("div", tag("dt", name), tag("dd", value));
    }

    private Html otherTests() {
        List<Html> rows = findings.otherTests().entrySet().stream()
                .map(entry -> tag("li", tag("code", entry.getKey()), " ", mark(entry.getValue())))
                .toList();
        return section(
                "other",
                "Tests that stand for themselves",
                tag("p", "They check the checks, the sandbox, the pact files and the README."),
                tag("ul.classes", rows));
    }

    private static Html proofs() {
        return section(
                "proofs",
                "What this proves, and what it does not",
                tag(
                        "ul",
                        tag(
                                "li",
                                "The SDK sends what the pacts say, and reads every answer and webhook in them without"
                                        + " loss. The sandbox gives those answers. Pacts and sandbox keep to the document,"
                                        + " and the document to what Vyte has published."),
                        tag(
                                "li",
                                "The checks bite: faults are planted in the document and on the wire, and are noticed."
                                        + " Those that are not are listed with the reason."),
                        tag(
                                "li",
                                "Nothing here but the live verification has asked Vyte. Where its server does"
                                        + " something else than it has published, only that link would show it; and it"
                                        + " reads only, so writing is never tried on the real API."),
                        tag(
                                "li",
                                "Operations marked ",
                                tag("span.tag", "guide"),
                                " or ",
                                tag("span.tag", "branch"),
                                " rest on less than the published reference: see x-vyte-confidence in the document."),
                        tag("li", "Speed, and behaviour under load, are not part of the contract.")));
    }

    private static Html versions(Map<String, String> versions) {
        List<Html> rows = versions.entrySet().stream()
                .map(entry -> tile(entry.getKey(), entry.getValue()))
                .toList();
        return section("versions", "Versions", tag("dl.versions", rows));
    }

    static Html section(String id, String title, Object... content) {
        return tag(
                "section",
                attribute("id", id),
                attribute("aria-labelledby", id + "-title"),
                tag("h2", attribute("id", id + "-title"), title),
                Html.all(content));
    }

    private static String style() {
        try (InputStream style =
                Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
