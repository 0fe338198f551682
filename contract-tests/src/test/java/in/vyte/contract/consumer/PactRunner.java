package in.vyte.contract.consumer;

import in.vyte.contract.document.ApiDocument;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.VyteClientBuilder;
import in.vyte.sdk.call.RetryPolicy;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;

/** Lets the SDK meet Pact's mock of the API. */
public final class PactRunner {
    /** Not the placeholder of the pacts: no key that is in use stands in a file. */
    private static final String KEY_IN_USE = "fake-key-of-the-consumer";

    private static final Pacts PACTS = new Pacts(ApiDocument.bundled());

    private PactRunner() {}

    /**
     * Has one interaction.
     *
     * @throws AssertionError if the SDK sends something else, or makes something else of the answer
     */
    public static void of(Interaction interaction) {
        meet(interaction, VyteClient.builder());
    }

    /**
     * Has one interaction over a given HttpClient.
     *
     * @throws AssertionError if something else is sent, or the SDK makes something else of the answer
     */
    public static void of(Interaction interaction, HttpClient http) {
        meet(interaction, VyteClient.builder().httpClient(http));
    }

    private static void meet(Interaction interaction, VyteClientBuilder builder) {
        try (MockApi api = new MockApi(PACTS.pact(List.of(interaction)));
                VyteClient vyte = builder.apiKey(KEY_IN_USE)
                        .baseUrl(api.url())
                        .retryPolicy(RetryPolicy.none())
                        .strictDecoding(true)
                        .build()) {
            try {
                interaction.exercise().accept(vyte);
            } finally {
                api.verify();
            }
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(interaction.name() + " is not met: " + failed.getMessage(), failed);
        }
    }
}
