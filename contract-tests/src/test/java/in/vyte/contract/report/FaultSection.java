package in.vyte.contract.report;

import static in.vyte.contract.report.Html.attribute;
import static in.vyte.contract.report.Html.tag;

import in.vyte.contract.evidence.SeededFault;
import java.util.List;

/** Which planted faults the checks noticed, and which not and why. */
final class FaultSection {
    private final Findings findings;

    FaultSection(Findings findings) {
        this.findings = findings;
    }

    Html html() {
        return ReportPage.section(
                "faults",
                "Planted faults",
                tag("p", "A check that nothing can make fail proves nothing: so things are made wrong, one at a time."),
                findings.scores().stream().map(FaultSection::score).toList());
    }

    private static Html score(MutationScore score) {
        List<Html> operators = score.byOperator().stream()
                .map(entry -> tag(
                        "li",
                        tag("span.claim", entry.getKey()),
                        " ",
                        ReportPage.mark(
                                entry.getValue().result(), entry.getValue().inWords())))
                .toList();
        return Html.all(
                tag("h3", score.title()),
                tag("p", ReportPage.mark(score.result(), score.inWords())),
                tag("ul.operators", operators),
                survivors(score.survivors()));
    }

    private static Html survivors(List<SeededFault> survivors) {
        return survivors.isEmpty()
                ? Html.NOTHING
                : Html.all(
                        tag("h4", "Survivors"),
                        tag(
                                "ul.survivors",
                                survivors.stream().map(FaultSection::survivor).toList()));
    }

    private static Html survivor(SeededFault survivor) {
        return tag(
                "li",
                tag("code", survivor.place()),
                " ",
                survivor.operator() + ": ",
                tag("span", attribute("class", "reason"), survivor.excuse().orElse("nobody knows why")));
    }
}
