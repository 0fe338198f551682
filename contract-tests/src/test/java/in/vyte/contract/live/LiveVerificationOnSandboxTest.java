package in.vyte.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.pact.PactInteraction;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedCall;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The live verification, tried against a sandbox that takes another key than the pacts hold. */
class LiveVerificationOnSandboxTest {
    private static final String OTHER_KEY = "fake-key-of-another-organization";

    private VyteSandbox somewhere;

    @BeforeEach
    void start() {
        somewhere = VyteSandbox.builder().apiKey(OTHER_KEY).start();
    }

    @AfterEach
    void stop() {
        somewhere.close();
    }

    @Test
    void everyReadOnlyInteractionIsMetWithTheRightKey() throws IOException {
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), OTHER_KEY);
        for (PactInteraction interaction : LiveVerification.interactions()) {
            assertThat(verification.problems(interaction))
                    .as(interaction.name())
                    .contains(List.of());
        }
    }

    @Test
    void nothingIsMetWithAnotherKeyButItsRefusal() throws IOException {
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), "fake-key-of-nobody");
        assertThat(verification
                        .problems(interaction("testAuth answers 200 organization"))
                        .orElseThrow())
                .contains("status does not match");
        assertThat(verification.problems(interaction("testAuth answers 401 explained")))
                .contains(List.of());
    }

    @Test
    void nothingIsChanged() throws IOException {
        everyReadOnlyInteractionIsMetWithTheRightKey();
        assertThat(somewhere.calls()).extracting(RecordedCall::method).containsOnly("GET");
    }

    @Test
    void whatTheOrganizationDoesNotHaveIsNotAskedFor() throws IOException {
        somewhere.clear(Kind.TEAMS);
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), OTHER_KEY);
        assertThat(verification.problems(interaction("getTeam answers 200 public")))
                .isEmpty();
    }

    @Test
    void aWrongAnswerIsToldByPlaceAndNotByValue() throws IOException {
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), OTHER_KEY);
        somewhere.inject(Fault.status(200).body("application/json", "{\"_id\": 7, \"name\": \"private\"}"));
        assertThat(verification
                        .problems(interaction("testAuth answers 200 organization"))
                        .orElseThrow())
                .anySatisfy(problem -> assertThat(problem).contains("/_id"))
                .noneSatisfy(problem -> assertThat(problem).contains("private"));
    }

    private static PactInteraction interaction(String name) {
        return LiveVerification.interactions().stream()
                .filter(interaction -> interaction.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
