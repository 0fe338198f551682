package in.vyte.contract.report;

import static in.vyte.contract.report.Html.attribute;
import static in.vyte.contract.report.Html.tag;

import in.vyte.contract.evidence.VerificationStage;
import java.util.List;
import java.util.stream.Stream;

/** What was checked of each action of webhooks. */
final class WebhookTable {
    private final Findings findings;

    WebhookTable(Findings findings) {
        this.findings = findings;
    }

    Html html() {
        List<Html> headers = Stream.of("Action", "Understood by the SDK", "Conformance", "Sandbox")
                .map(title -> tag("th", attribute("role", "columnheader"), attribute("scope", "col"), title))
                .toList();
        return ReportPage.section(
                "webhooks",
                "Webhooks",
                tag("p", "Each action as a call by itself and in an array."),
                tag(
                        "table",
                        attribute("role", "table"),
                        tag("thead", attribute("role", "rowgroup"), tag("tr", attribute("role", "row"), headers)),
                        tag(
                                "tbody",
                                attribute("role", "rowgroup"),
                                Findings.actions().stream().map(this::row).toList())));
    }

    private Html row(String action) {
        return tag(
                "tr",
                attribute("role", "row"),
                tag("th", attribute("role", "rowheader"), attribute("scope", "row"), tag("span.operation", action)),
                cell("Understood by the SDK", VerificationStage.CONSUMER, action),
                cell("Conformance", VerificationStage.CONFORMANCE, action),
                cell("Sandbox", VerificationStage.SANDBOX, action));
    }

    private Html cell(String label, VerificationStage stage, String action) {
        return OperationTable.cell(label, ReportPage.mark(findings.tally(stage, action)));
    }
}
