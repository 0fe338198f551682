package in.vyte.contract.provider;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.VerificationResult;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import in.vyte.sandbox.VyteSandbox;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** A sandbox as a provider of pacts. Its states and messages are reached by HTTP, as any verifier does. */
record PactProvider(VyteSandbox sandbox) {
    /** Returns a target that sends each request once: Pact's own client sends a POST again after a 503. */
    HttpTestTarget target() {
        URI url = sandbox.baseUri();
        return new HttpTestTarget(
                url.getHost(),
                url.getPort(),
                url.getPath(),
                () -> provider -> HttpClients.custom().disableAutomaticRetries().build());
    }

    /** Brings the sandbox into the states of an interaction. */
    void prepare(Interaction interaction) {
        for (ProviderState state : interaction.getProviderStates()) {
            post("state", Map.of("state", state.getName(), "params", state.getParams(), "action", "setup"));
        }
    }

    /** Returns the message of a description. */
    String message(String description) {
        return post("message", Map.of("description", description));
    }

    /** Verifies the interaction, and reports mismatches in the exception rather than on the console. */
    static void verify(PactVerificationContext context) {
        try {
            context.verifyInteraction();
        } catch (AssertionError e) {
            throw new AssertionError(
                    context.getInteraction().getDescription() + " is not met: "
                            + context.getTestExecutionResult().stream()
                                    .map(PactProvider::mismatches)
                                    .collect(Collectors.joining("; ")),
                    e);
        }
    }

    /** Returns what does not match, empty if all does. */
    static String mismatches(VerificationResult result) {
        return result instanceof VerificationResult.Failed failed
                ? failed.getFailures().values().stream()
                        .flatMap(failures -> failures.stream().map(VerificationFailureType::description))
                        .collect(Collectors.joining("; "))
                : "";
    }

    private String post(String endpoint, Map<String, Object> body) {
        String response = RestClient.create(sandbox.baseUri())
                .post()
                .uri("/_sandbox/pact/" + endpoint)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(String.class);
        return String.valueOf(response);
    }
}
