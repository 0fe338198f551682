package in.vyte.contract.report;

import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Outcome;
import in.vyte.contract.evidence.Result;
import in.vyte.contract.evidence.VerificationStage;
import in.vyte.contract.evidence.Verifies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Listens to the tests of a run and writes the report at its end, however it ended. */
public final class ReportListener implements TestExecutionListener {
    private final Evidence evidence;
    private final Path directory;

    /** Cannot be had when what is broken is the document or the contract itself. */
    private final Function<Evidence, Findings> findings;

    /** Makes the listener that JUnit finds by itself. */
    public ReportListener() {
        this(Evidence.OF_THIS_RUN, Path.of("target", "contract-report"), Findings::new);
    }

    ReportListener(Evidence evidence, Path directory, Function<Evidence, Findings> findings) {
        this.evidence = evidence;
        this.directory = directory;
        this.findings = findings;
    }

    /** Nobody should take the report of an earlier run for this one's, should this one break off. */
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(page());
            Files.deleteIfExists(summary());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (identifier.isTest() || result.getStatus() == TestExecutionResult.Status.FAILED) {
            note(
                    identifier,
                    resultOf(result),
                    result.getThrowable().map(Throwable::toString).orElse(""));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        note(identifier, Result.SKIPPED, "");
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            write(findings.apply(evidence));
        } catch (RuntimeException | LinkageError broken) {
            write(page(), ReportPage.withoutFindings(evidence, broken));
            write(summary(), Summary.withoutFindings(evidence, broken));
        }
    }

    private void write(Findings found) {
        write(page(), new ReportPage(found).html(Instant.now()));
        write(summary(), new Summary(found).markdown());
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void note(TestIdentifier identifier, Result result, String message) {
        Optional<TestSource> source = identifier.getSource();
        evidence.note(new Outcome(
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

    private static @Nullable VerificationStage stage(TestSource source) {
        return source instanceof MethodSource method
                ? AnnotationSupport.findAnnotation(method.getJavaMethod(), Verifies.class)
                        .map(Verifies::value)
                        .orElse(null)
                : null;
    }

    private Path page() {
        return directory.resolve("index.html");
    }

    private Path summary() {
        return directory.resolve("summary.md");
    }
}
