package in.vyte.contract.provider;

import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.VerificationResult;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Pact's verification of a provider, adapted. */
final class Verification {
    private Verification() {}

    /** Returns a target that sends each request once: Pact's own client repeats a POST that is answered with 503. */
    static HttpTestTarget target(URI baseUrl) {
        return new HttpTestTarget(
                baseUrl.getHost(),
                baseUrl.getPort(),
                baseUrl.getPath(),
                () -> provider -> HttpClients.custom().disableAutomaticRetries().build());
    }

    /** Verifies the interaction, and says what is wrong in the exception rather than on the console. */
    static void verify(PactVerificationContext context) {
        try {
            context.verifyInteraction();
        } catch (AssertionError failed) {
            throw new AssertionError(
                    context.getInteraction().getDescription() + " is not met: "
                            + mismatches(context.getTestExecutionResult()),
                    failed);
        }
    }

    /** Returns what is wrong in words, empty if nothing is. */
    static String mismatches(VerificationResult result) {
        return result instanceof VerificationResult.Failed failed ? mismatches(List.of(failed)) : "";
    }

    private static String mismatches(List<VerificationResult.Failed> failures) {
        return failures.stream()
                .flatMap(failure -> failure.getFailures().values().stream())
                .flatMap(List::stream)
                .map(VerificationFailureType::description)
                .collect(Collectors.joining("; "));
    }
}
