package in.vyte.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import au.com.dius.pact.core.pactbroker.PactBrokerClient;
import au.com.dius.pact.core.pactbroker.PactBrokerClientConfig;
import au.com.dius.pact.core.pactbroker.PublishConfiguration;
import in.vyte.contract.pact.PactDirectory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The pacts are published to a broker, fetched and verified, and the results are sent back. */
class PactBrokerTest {
    private StubPactBroker broker;

    @BeforeEach
    void publish() throws IOException {
        broker = new StubPactBroker();
        PactBrokerClient client =
                new PactBrokerClient(broker.url().toString(), new HashMap<>(), new PactBrokerClientConfig());
        PublishConfiguration version = new PublishConfiguration("0f3ac1d", List.of(), "main");
        for (String file : PactDirectory.COMMITTED.files().keySet()) {
            client.uploadPactFile(PactDirectory.COMMITTED.path().resolve(file).toFile(), version);
        }
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void pactsArePublishedWithBranchAndCommit() {
        assertThat(broker.published()).hasSize(2).allSatisfy(publication -> {
            assertThat(publication.path("pacticipantVersionNumber").asText()).isEqualTo("0f3ac1d");
            assertThat(publication.path("branch").asText()).isEqualTo("main");
        });
    }

    @Test
    void someInteractionsOfTheBrokersPactsAreVerified() {
        TestExecutionSummary summary = verify(Map.of("pact.filter.description", "testAuth.*"));

        assertThat(summary.getFailures())
                .extracting(TestExecutionSummary.Failure::getException)
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isBetween(1L, 20L);
        assertThat(broker.results()).as("of a part no result is sent").isEmpty();
    }

    @Test
    void theResultForAllInteractionsIsSentBack() {
        TestExecutionSummary summary = verify(Map.of(
                "pact.verifier.publishResults", "true",
                "pact.provider.version", "0.1.0",
                "pact.provider.branch", "main"));

        assertThat(summary.getFailures())
                .extracting(TestExecutionSummary.Failure::getException)
                .isEmpty();
        assertThat(broker.results()).singleElement().satisfies(result -> {
            assertThat(result.path("success").asBoolean()).isTrue();
            assertThat(result.path("providerApplicationVersion").asText()).isEqualTo("0.1.0");
        });
    }

    private TestExecutionSummary verify(Map<String, String> properties) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Map<String, String> all = new HashMap<>(properties);
        all.put("pactbroker.url", broker.url().toString());
        all.forEach(System::setProperty);
        try {
            LauncherFactory.create(LauncherConfig.builder()
                            .enableTestExecutionListenerAutoRegistration(false)
                            .build())
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(BrokerVerificationTest.class))
                                    .build(),
                            listener);
        } finally {
            all.keySet().forEach(System::clearProperty);
        }
        return listener.getSummary();
    }
}
