package in.vyte.contract.consumer;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.PactSpecVersion;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.VyteClientBuilder;
import in.vyte.sdk.call.RetryPolicy;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;

/** Runs an interaction against Pact's mock server. */
public final class PactRunner {
    /** Differs from the placeholder of the pacts: the pacts must match any key. */
    private static final String KEY_IN_USE = "fake-key-of-the-consumer";

    private PactRunner() {}

    /**
     * Runs an interaction.
     *
     * @throws AssertionError if the SDK sends another request, or reads the response differently
     */
    public static void run(Interaction interaction) {
        run(interaction, VyteClient.builder());
    }

    /** Like {@link #run(Interaction)}, over a given HttpClient. */
    public static void run(Interaction interaction, HttpClient http) {
        run(interaction, VyteClient.builder().httpClient(http));
    }

    private static void run(Interaction interaction, VyteClientBuilder builder) {
        BaseMockServer server = MockHttpServerKt.mockServer(
                Contract.pact(List.of(interaction)), MockProviderConfig.createDefault(PactSpecVersion.V4));
        server.start();
        server.waitForServer();
        try (VyteClient vyte = builder.apiKey(KEY_IN_USE)
                .baseUrl(URI.create(server.getUrl()))
                .retryPolicy(RetryPolicy.none())
                .strictDecoding(true)
                .build()) {
            try {
                interaction.exercise().with(vyte);
            } finally {
                verify(server);
            }
        } catch (AssertionError | Exception e) {
            throw new AssertionError(interaction.name() + " is not met: " + e.getMessage(), e);
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
}
