package in.vyte.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import in.vyte.contract.consumer.Contract;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Evidence.Outcome;
import in.vyte.contract.evidence.Evidence.Result;
import in.vyte.contract.evidence.Evidence.SeededFault;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.contract.report.Templates.Content;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report shows what the checks did, and nothing that they did not. */
class ContractReportTest {
    private static final String INTERACTION = "testAuth returns 200 organization";
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final Evidence evidence = new Evidence();

    @TempDir
    private Path directory;

    @Test
    void everyOperationAndEveryActionHasARow() {
        passAll();

        String text = page();

        assertThat(ApiDocument.bundled().operations())
                .allSatisfy(operation -> assertThat(row(text, operation.id()).getTextContent())
                        .contains(operation.method() + " " + operation.path()));
        assertThat(ContractReport.actions())
                .hasSize(8)
                .allSatisfy(action -> assertThat(text).contains(">" + action + "<"));
    }

    @Test
    void whatPassedIsShownByStatus() {
        passAll();

        assertThat(row(page(), "getEvent").getTextContent()).contains("200 ✓ 6 of 6", "404 ✓ 1 of 1", "503 ✓ 1 of 1");
        assertThat(page()).contains("Every check passed. Published samples: not run. Live verification: not run.");
        assertThat(summary()).startsWith("# Contract report: every check passed\n");
    }

    @Test
    void whatWasNotRunIsNotShownAsPassed() {
        String text = page();

        assertThat(text).contains("Not every check was run.").doesNotContain("✓");
        for (ApiOperation operation : ApiDocument.bundled().operations()) {
            assertThat(cells(row(text, operation.id())))
                    .as(operation.id())
                    .allSatisfy(cell -> assertThat(cell).containsAnyOf("not run", "not tried"));
        }
        assertThat(summary()).contains("| testAuth | not run | not run | not run |");
    }

    @Test
    void oneInteractionThatWasNotRunShows() {
        passAllExcept(Stage.SANDBOX, INTERACTION);

        assertThat(page()).contains("Not every check was run.");
        assertThat(cells(row(page(), "testAuth")))
                .anySatisfy(cell -> assertThat(cell).contains("2 of 3, 1 not run"));
    }

    @Test
    void aFailingCheckShowsWithItsMessageAndItsOperation() throws IOException {
        run(FailingOnPurpose.class, any -> new ContractReport(any, NOON));

        String text = Files.readString(directory.resolve("index.html"));
        assertThat(text).contains("1 check failed.", "AssertionError: expected &lt;b&gt; &amp; &quot;c&quot;");
        assertThat(cells(row(text, "testAuth")))
                .anySatisfy(cell -> assertThat(cell).contains("1 failed"));
        assertThat(Files.readString(directory.resolve("summary.md")))
                .startsWith("# Contract report: 1 check failed\n\n- ✗ **" + INTERACTION + "** (")
                .contains("AssertionError: expected &lt;b> &amp;");
    }

    @Test
    void aClassThatCannotStartShows() throws IOException {
        run(UnableToStart.class, any -> new ContractReport(any, NOON));

        assertThat(directory.resolve("index.html")).content().contains("1 check failed.", "AssertionError: no sandbox");
    }

    @Test
    void failuresShowEvenIfTheContractItselfIsBroken() throws IOException {
        run(FailingOnPurpose.class, any -> {
            throw new NoSuchElementException("No example frontDesk");
        });

        assertThat(directory.resolve("index.html")).content().contains("No example frontDesk", INTERACTION);
        assertThat(directory.resolve("summary.md")).content().contains("No example frontDesk", INTERACTION);
    }

    @Test
    void survivorsAreListedWithTheirReason() {
        passAll();
        evidence.add(fault(SeededFault.Target.DOCUMENT, "Event.links", false, Optional.of("it means the same")));

        assertThat(page()).contains("1 of 2 (50.0 %)", "Event.links", "it means the same", "Every check passed.");
    }

    @Test
    void aSurvivorWithoutReasonIsNotAllRight() {
        passAll();
        evidence.add(fault(SeededFault.Target.WIRE, "getEvent", false, Optional.empty()));

        assertThat(page()).contains("Not every check was run.", "no reason known");
    }

    @Test
    void thePageNeedsNoScriptAndNothingFromElsewhere() {
        passAll();

        assertThat(page())
                .doesNotContain(
                        "<script", "<link", "<img", "<iframe", " src=", "@import", "url(", "http://", "https://")
                .doesNotContainPattern("href=\"(?!#)")
                .doesNotContainPattern("\\son\\w+=");
    }

    private Content content() {
        return new Content(new ContractReport(evidence, NOON), null, evidence.failures());
    }

    private String page() {
        return Templates.page(content());
    }

    private String summary() {
        return Templates.summary(content());
    }

    private void passAll() {
        passAllExcept(Stage.LIVE, "");
    }

    private void passAllExcept(Stage exceptOf, String except) {
        Stream<String> names = Stream.concat(
                Contract.interactions().stream().map(Object::toString),
                Contract.messages().stream().map(Object::toString));
        for (String name : names.toList()) {
            Stream.of(Stage.CONSUMER, Stage.CONFORMANCE, Stage.SANDBOX)
                    .filter(stage -> stage != exceptOf || !name.equals(except))
                    .forEach(stage -> evidence.add(new Outcome("SomeTest", name, stage, Result.PASSED, "")));
        }
        evidence.add(new Outcome("SomeTest", "testAuth 200 organization", Stage.EXAMPLES, Result.PASSED, ""));
        evidence.add(fault(SeededFault.Target.DOCUMENT, "Event.title", true, Optional.empty()));
        evidence.add(fault(SeededFault.Target.WIRE, "testAuth", true, Optional.empty()));
    }

    private static SeededFault fault(
            SeededFault.Target target, String place, boolean noticed, Optional<String> excuse) {
        return new SeededFault(target, "renamed", place, noticed, excuse);
    }

    private void run(Class<?> tests, Function<Evidence, ContractReport> reports) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .build();
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone).execute(request, new ReportListener(evidence, directory, reports));
    }

    private static Element row(String page, String id) {
        NodeList all = parse(page).getElementsByTagName("tr");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element row && row.getAttribute("id").equals(id)) {
                return row;
            }
        }
        return fail("There is no row " + id);
    }

    private static List<String> cells(Element row) {
        NodeList cells = row.getElementsByTagName("td");
        return Stream.iterate(0, i -> i < cells.getLength(), i -> i + 1)
                .map(cells::item)
                .map(Node::getTextContent)
                .toList();
    }

    /** The page is XML too: so nothing in it is left open. */
    private static org.w3c.dom.Document parse(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (Exception e) {
            return fail("The page is not well-formed", e);
        }
    }

    static final class FailingOnPurpose {
        @Test
        @Verifies(Stage.CONSUMER)
        @DisplayName(INTERACTION)
        void fails() {
            throw new AssertionError("expected <b> & \"c\"");
        }

        @Test
        @Verifies(Stage.CONFORMANCE)
        @DisplayName(INTERACTION)
        void passes() {}
    }

    static final class UnableToStart {
        @BeforeAll
        static void start() {
            throw new AssertionError("no sandbox");
        }

        @Test
        void neverRuns() {}
    }
}
