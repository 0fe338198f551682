package in.vyte.contract.provider;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import in.vyte.contract.evidence.Evidence;
import org.junit.jupiter.api.AfterAll;

/** With the committed pacts. */
@Provider("vyte-api")
@PactFolder("pacts")
class SandboxVerificationTest extends SandboxVerification {
    @AfterAll
    static void report() {
        Evidence.OF_THIS_RUN.add("Responses of the sandbox that fit the document", String.valueOf(responses()));
    }
}
