package in.vyte.contract.consumer;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import java.net.URI;

/** Pact's mock of the API for one interaction, on a loopback port. */
final class MockApi implements AutoCloseable {
    private final BaseMockServer server;

    MockApi(V4Pact pact) {
        server = MockHttpServerKt.mockServer(pact, MockProviderConfig.createDefault(PactSpecVersion.V4));
        server.start();
        server.waitForServer();
    }

    URI url() {
        return URI.create(server.getUrl());
    }

    /** Fails unless the expected request came, and no other. */
    void verify() {
        PactVerificationResult result = server.validateMockServerState(null);
        if (!(result instanceof PactVerificationResult.Ok)) {
            throw new AssertionError(result.getDescription());
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
