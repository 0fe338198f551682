package in.vyte.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreMissingStateChange;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleResponse;
import in.vyte.contract.conformance.DocumentValidator;
import in.vyte.contract.consumer.Contract;
import in.vyte.contract.consumer.ToleranceInteractions;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedCall;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox meets each interaction of the pacts, wherever they come from, and its responses fit the document. */
@VerificationReports("slf4j")
@IgnoreMissingStateChange // the test changes the state
abstract class SandboxVerification {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();

    private static VyteSandbox sandbox;
    private static int verified;
    private static int responses;

    @BeforeAll
    static void start() {
        verified = 0;
        responses = 0;
        sandbox = VyteSandbox.builder().apiKey(Contract.PLACEHOLDER_KEY).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        System.out.printf(
                "sandbox verification: %d interactions met, %d responses fit the document%n", verified, responses);
    }

    /** Returns how many responses of the sandbox were compared with the document. */
    static int responses() {
        return responses;
    }

    @BeforeEach
    void aim(PactVerificationContext context, Interaction interaction) {
        PactProvider provider = new PactProvider(sandbox);
        context.setTarget(provider.target());
        provider.prepare(interaction);
    }

    @TestTemplate
    @Verifies(Stage.SANDBOX)
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void theSandboxMeets(PactVerificationContext context) {
        PactProvider.verify(context);
        verified++;
    }

    @AfterEach
    void everyResponseFitsTheDocument(Interaction interaction) {
        if (ToleranceInteractions.exceedsDocument(interaction.getDescription())) {
            return;
        }
        for (RecordedCall call : sandbox.calls()) {
            ApiOperation operation = DOCUMENT.operation(Objects.requireNonNull(call.operationId()));
            assertThat(DocumentValidator.bundled().responseViolations(operation, response(call)))
                    .as("response of the sandbox to %s", operation)
                    .isEmpty();
            responses++;
        }
    }

    private static Response response(RecordedCall call) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(call.status());
        if (!call.body().isEmpty()) {
            response.withContentType(call.contentType()).withBody(call.body());
        }
        return response.build();
    }
}
