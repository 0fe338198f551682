package in.vyte.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.provider.VerificationResult;
import au.com.dius.pact.provider.junit5.MessageTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import in.vyte.contract.evidence.Link;
import in.vyte.contract.evidence.Proves;
import in.vyte.sandbox.VyteSandbox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox calls webhooks as the pacts say, alone or in an array. */
@Provider("vyte-webhooks")
@PactFolder("pacts")
@VerificationReports("slf4j")
class WebhookVerificationTest {
    private static VyteSandbox single;
    private static VyteSandbox inArray;

    @BeforeAll
    static void start() {
        single = VyteSandbox.builder().webhooksInArray(false).start();
        inArray = VyteSandbox.builder().webhooksInArray(true).start();
    }

    @AfterAll
    static void stop() {
        single.close();
        inArray.close();
    }

    @BeforeEach
    void aim(PactVerificationContext context) {
        context.setTarget(new MessageTestTarget());
        context.withStateChangeHandlers(new SandboxStates(single));
    }

    @TestTemplate
    @Proves(Link.SANDBOX)
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void theSandboxSends(PactVerificationContext context, Interaction interaction) {
        String[] words = interaction.getDescription().split(" ", 2);
        Deeds deeds = new Deeds(words.length == 1 ? single : inArray);
        context.getVerifier().setResponseFactory(description -> deeds.webhookOf(words[0]));
        VerificationResult result = context.getVerifier()
                .verifyResponseByFactory(
                        context.getProviderInfo(),
                        context.getConsumer(),
                        interaction,
                        interaction.getDescription(),
                        new HashMap<>(),
                        false,
                        Map.of());
        assertThat(Verification.mismatches(result))
                .as(interaction.getDescription())
                .isEmpty();
    }
}
