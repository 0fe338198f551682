package in.vyte.contract.report;

import static in.vyte.contract.report.Html.attribute;
import static in.vyte.contract.report.Html.tag;

import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.evidence.Result;
import in.vyte.contract.evidence.VerificationStage;
import java.util.ArrayList;
import java.util.List;

/** What was checked of each operation. On narrow screens each row becomes a card, so that each cell has its label. */
final class OperationTable {
    private static final List<String> COLUMNS =
            List.of("Operation", "Document", "Pacts", "Conformance", "Sandbox", "Live");

    private final Findings findings;

    OperationTable(Findings findings) {
        this.findings = findings;
    }

    Html html() {
        List<Html> groups = new ArrayList<>();
        findings.operationsByTag().forEach((tag, operations) -> groups.add(group(tag, operations)));
        return ReportPage.section(
                "operations",
                "Operations",
                tag(
                        "p",
                        "Document: examples that fit their schema. Pacts: interactions the SDK met, by status of the"
                                + " answer; open a row to see them. Conformance: interactions that fit the document."
                                + " Sandbox and live: interactions that this server met; what writes is never tried live."),
                tag(
                        "table",
                        attribute("role", "table"),
                        tag("thead", attribute("role", "rowgroup"), header()),
                        groups));
    }

    private static Html header() {
        return tag(
                "tr",
                attribute("role", "row"),
                COLUMNS.stream().map(OperationTable::columnHeader).toList());
    }

    private static Html columnHeader(String title) {
        return tag("th", attribute("role", "columnheader"), attribute("scope", "col"), title);
    }

    private Html group(String title, List<ApiOperation> operations) {
        Html heading = tag(
                "tr.group",
                attribute("role", "row"),
                tag(
                        "th",
                        attribute("role", "rowheader"),
                        attribute("scope", "rowgroup"),
                        attribute("colspan", String.valueOf(COLUMNS.size())),
                        title));
        return tag(
                "tbody",
                attribute("role", "rowgroup"),
                heading,
                operations.stream().map(this::row).toList());
    }

    private Html row(ApiOperation operation) {
        return tag(
                "tr",
                attribute("role", "row"),
                attribute("id", operation.id()),
                tag(
                        "th",
                        attribute("role", "rowheader"),
                        attribute("scope", "row"),
                        tag("span.operation", operation.id()),
                        " ",
                        confidence(operation),
                        tag("code", operation.method() + " " + operation.path())),
                cell("Document", tally(VerificationStage.EXAMPLES, operation)),
                cell("Pacts", interactions(operation)),
                cell("Conformance", tally(VerificationStage.CONFORMANCE, operation)),
                cell("Sandbox", tally(VerificationStage.SANDBOX, operation)),
                cell("Live", tally(VerificationStage.LIVE, operation)));
    }

    static Html cell(String label, Html content) {
        return tag("td", attribute("role", "cell"), attribute("data-label", label), content);
    }

    private static Html confidence(ApiOperation operation) {
        String confidence = operation.node().path("x-vyte-confidence").asText("published");
        return confidence.equals("published") ? Html.NOTHING : tag("span.tag", confidence);
    }

    private Html tally(VerificationStage stage, ApiOperation operation) {
        ResultCounts tally = findings.tally(stage, operation.id());
        if (tally.total() > 0 || findings.tally(stage).total() == 0) {
            return ReportPage.mark(tally);
        }
        return ReportPage.mark(Result.SKIPPED, stage == VerificationStage.LIVE ? "not tried" : "none");
    }

    private Html interactions(ApiOperation operation) {
        List<Html> byStatus = new ArrayList<>();
        findings.byStatus(operation)
                .forEach((status, tally) ->
                        byStatus.add(Html.all(tag("span.status", tag("b", status), " ", ReportPage.mark(tally)), " ")));
        List<Html> each = new ArrayList<>();
        findings.results(VerificationStage.CONSUMER, operation.id())
                .forEach((name, result) -> each.add(tag("li", ReportPage.mark(result, name))));
        return tag("details", tag("summary", byStatus), tag("ul", each));
    }
}
