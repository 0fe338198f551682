package in.vyte.contract.report;

import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Evidence.Outcome;
import in.vyte.contract.evidence.Evidence.Result;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.contract.report.Templates.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Observes the tests of a run and writes the report at its end, whether they passed or failed. */
public final class ReportListener implements TestExecutionListener {
    private final Evidence evidence;
    private final Path directory;

    /** Fails if the document or the contract itself is broken. */
    private final Function<Evidence, ContractReport> reports;

    /** Creates the listener that JUnit finds by itself. */
    public ReportListener() {
        this(
                Evidence.OF_THIS_RUN,
                Path.of("target", "contract-report"),
                evidence -> new ContractReport(evidence, Instant.now()));
    }

    ReportListener(Evidence evidence, Path directory, Function<Evidence, ContractReport> reports) {
        this.evidence = evidence;
        this.directory = directory;
        this.reports = reports;
    }

    /** A run that is aborted leaves no report, not that of an earlier run. */
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Uncheck.run(() -> FileUtils.deleteDirectory(directory.toFile()));
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (identifier.isTest() || result.getStatus() == TestExecutionResult.Status.FAILED) {
            add(
                    identifier,
                    resultOf(result),
                    result.getThrowable().map(Throwable::toString).orElse(""));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        add(identifier, Result.SKIPPED, "");
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            write(new Content(reports.apply(evidence), null, evidence.failures()));
        } catch (RuntimeException | LinkageError e) {
            write(new Content(null, e, evidence.failures()));
        }
    }

    private void write(Content content) {
        Uncheck.run(() -> {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("index.html"), Templates.page(content));
            Files.writeString(directory.resolve("summary.md"), Templates.summary(content));
        });
    }

    private void add(TestIdentifier identifier, Result result, String message) {
        Optional<TestSource> source = identifier.getSource();
        evidence.add(new Outcome(
                source.map(ReportListener::className).orElse(""),
                identifier.getDisplayName(),
                source.map(ReportListener::stage).orElse(null),
                result,
                message));
    }

    private static Result resultOf(TestExecutionResult result) {
        return switch (result.getStatus()) {
            case SUCCESSFUL -> Result.PASSED;
            case ABORTED -> Result.SKIPPED;
            case FAILED -> Result.FAILED;
        };
    }

    private static String className(TestSource source) {
        String name = source instanceof MethodSource method
                ? method.getClassName()
                : source instanceof ClassSource owner ? owner.getClassName() : "";
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static @Nullable Stage stage(TestSource source) {
        return source instanceof MethodSource method
                ? AnnotationSupport.findAnnotation(method.getJavaMethod(), Verifies.class)
                        .map(Verifies::value)
                        .orElse(null)
                : null;
    }
}
