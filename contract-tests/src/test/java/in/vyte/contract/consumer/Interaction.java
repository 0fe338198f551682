package in.vyte.contract.consumer;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Interaction;
import in.vyte.contract.document.ApiOperation;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.VyteClientBuilder;
import in.vyte.sdk.call.RetryPolicy;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * One call of the SDK, and the request and the response that it must make.
 *
 * @param pact its description is unique and starts with the operationId
 * @param exercise makes the call through the SDK and checks the result
 */
public record Interaction(ApiOperation operation, V4Interaction.SynchronousHttp pact, Exercise exercise) {
    /** Differs from the placeholder of the pacts: the pacts must match any key. */
    private static final String KEY_IN_USE = "fake-key-of-the-consumer";

    /** What is done with the SDK. */
    @FunctionalInterface
    public interface Exercise {
        /** Makes the call, and asserts the result. */
        void with(VyteClient vyte) throws Exception;
    }

    /** Returns the name, which is unique among all interactions. */
    public String name() {
        return pact.getDescription();
    }

    /** Returns the status of the response. */
    public int status() {
        return pact.getResponse().getStatus();
    }

    /**
     * Runs the SDK against Pact's mock server.
     *
     * @throws AssertionError if the SDK sends another request, or reads the response differently
     */
    public void run() {
        run(VyteClient.builder());
    }

    /** Like {@link #run()}, over a given HttpClient. */
    public void run(HttpClient http) {
        run(VyteClient.builder().httpClient(http));
    }

    private void run(VyteClientBuilder builder) {
        BaseMockServer server = MockHttpServerKt.mockServer(
                Contract.pact(List.of(this)), MockProviderConfig.createDefault(PactSpecVersion.V4));
        server.start();
        server.waitForServer();
        try (VyteClient vyte = builder.apiKey(KEY_IN_USE)
                .baseUrl(URI.create(server.getUrl()))
                .retryPolicy(RetryPolicy.none())
                .strictDecoding(true)
                .build()) {
            try {
                exercise.with(vyte);
            } finally {
                verify(server);
            }
        } catch (AssertionError | Exception e) {
            throw new AssertionError(name() + " is not met: " + e.getMessage(), e);
        } finally {
            server.stop();
        }
    }

    /** Fails unless the expected request was received, and no other. */
    private static void verify(BaseMockServer server) {
        PactVerificationResult result = server.validateMockServerState(null);
        if (!(result instanceof PactVerificationResult.Ok)) {
            throw new AssertionError(result.getDescription());
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
