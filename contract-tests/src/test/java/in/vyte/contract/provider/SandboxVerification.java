package in.vyte.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreMissingStateChange;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import in.vyte.contract.conformance.DocumentValidator;
import in.vyte.contract.consumer.Contract;
import in.vyte.contract.consumer.ToleranceInteractions;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.evidence.VerificationStage;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.pact.Exchange;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedCall;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox meets each interaction of the pacts, wherever they come from, and its answers keep to the document. */
@VerificationReports("slf4j")
@IgnoreMissingStateChange // the sandbox is told itself
abstract class SandboxVerification {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();

    private static VyteSandbox sandbox;
    private static int verified;
    private static int answers;

    @BeforeAll
    static void start() {
        verified = 0;
        answers = 0;
        sandbox = VyteSandbox.builder().apiKey(Contract.PLACEHOLDER_KEY).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        System.out.printf(
                "sandbox verification: %d interactions met, %d answers kept to the document%n", verified, answers);
    }

    /** Returns how many answers of the sandbox were held against the document. */
    static int answers() {
        return answers;
    }

    @BeforeEach
    void aim(PactVerificationContext context, Interaction interaction) {
        context.setTarget(Verification.target(sandbox.baseUri()));
        new PactEndpoints(sandbox).prepare(interaction);
    }

    @TestTemplate
    @Verifies(VerificationStage.SANDBOX)
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void theSandboxMeets(PactVerificationContext context) {
        Verification.verify(context);
        verified++;
    }

    @AfterEach
    void everyAnswerKeepsToTheDocument(Interaction interaction) {
        if (ToleranceInteractions.exceedsDocument(interaction.getDescription())) {
            return;
        }
        for (RecordedCall call : sandbox.calls()) {
            assertThat(DocumentValidator.bundled()
                            .responseViolations(
                                    DOCUMENT.operation(Objects.requireNonNull(call.operationId())),
                                    new Exchange.Response(
                                            call.status(),
                                            call.body().isEmpty()
                                                    ? Exchange.Body.NONE
                                                    : new Exchange.Body(call.contentType(), call.body()))))
                    .as("answer of the sandbox to %s", call.operationId())
                    .isEmpty();
            answers++;
        }
    }
}
