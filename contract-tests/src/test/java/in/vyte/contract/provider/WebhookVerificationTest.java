package in.vyte.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.provider.VerificationResult;
import au.com.dius.pact.provider.junit5.MessageTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreMissingStateChange;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.sandbox.VyteSandbox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox sends the webhook messages of the pacts, alone or in an array. */
@Provider("vyte-webhooks")
@PactFolder("pacts")
@VerificationReports("slf4j")
@IgnoreMissingStateChange // each message begins with the only state
class WebhookVerificationTest {
    private static VyteSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = VyteSandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void aim(PactVerificationContext context) {
        context.setTarget(new MessageTestTarget());
    }

    @TestTemplate
    @Verifies(Stage.SANDBOX)
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void theSandboxSends(PactVerificationContext context, Interaction interaction) {
        context.getVerifier().setResponseFactory(new PactProvider(sandbox)::message);
        VerificationResult result = context.getVerifier()
                .verifyResponseByFactory(
                        context.getProviderInfo(),
                        context.getConsumer(),
                        interaction,
                        interaction.getDescription(),
                        new HashMap<>(),
                        false,
                        Map.of());
        assertThat(PactProvider.mismatches(result))
                .as(interaction.getDescription())
                .isEmpty();
    }
}
