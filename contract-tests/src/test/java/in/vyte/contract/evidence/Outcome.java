package in.vyte.contract.evidence;

import org.jspecify.annotations.Nullable;

/**
 * One test that was run.
 *
 * @param testClass the simple name of its class
 * @param name its display name
 * @param stage what it is evidence for, null if it stands for itself
 * @param message what is wrong, empty if nothing is
 */
public record Outcome(
        String testClass, String name, @Nullable VerificationStage stage, Result result, String message) {}
