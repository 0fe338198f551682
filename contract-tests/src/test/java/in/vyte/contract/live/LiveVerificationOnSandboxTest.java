package in.vyte.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.contract.pact.PactInteraction;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creation.Creations;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The live verification, tried against a sandbox that takes another key than the pacts hold. */
class LiveVerificationOnSandboxTest {
    private static final String OTHER_KEY = "fake-key-of-another-organization";
    private static final EventCreate VISIT = EventCreate.of(event -> event.title("First visit")
            .createdBy(EventCreatorInput.of(owner -> owner.user("65a1f0c2d4e5f60718293b01")))
            .invitees(List.of(EventInviteeInput.of(booker -> booker.email("nora.weiss@example.org"))))
            .dates(List.of(EventDateInput.of(
                    date -> date.date("2026-03-24T10:00:00+01:00").endDate("2026-03-24T11:00:00+01:00")))));

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
        for (PactInteraction interaction : ReadOnlyInteractions.all()) {
            assertThat(verification.problems(interaction))
                    .as(interaction.name())
                    .contains(List.of());
        }
    }

    @Test
    void nothingIsMetWithAnotherKeyButItsRefusal() throws IOException {
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), "fake-key-that-is-unknown");
        assertThat(verification
                        .problems(interaction("testAuth returns 200 organization"))
                        .orElseThrow())
                .contains("status does not match");
        assertThat(verification.problems(interaction("testAuth returns 401 explained")))
                .contains(List.of());
    }

    @Test
    void nothingIsChanged() throws IOException {
        everyReadOnlyInteractionIsMetWithTheRightKey();
        assertThat(somewhere.calls()).extracting(RecordedCall::method).containsOnly("GET");
    }

    @Test
    void whatTheOrganizationDoesNotHaveIsNotRead() throws IOException {
        somewhere.clear(Kind.TEAMS);
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), OTHER_KEY);
        assertThat(verification.problems(interaction("getTeam returns 200 public")))
                .isEmpty();
    }

    @Test
    void aWrongResponseIsReportedByPlaceAndNotByValue() throws IOException {
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), OTHER_KEY);
        somewhere.inject(Fault.status(200).body("application/json", "{\"_id\": 7, \"name\": \"private\"}"));
        assertThat(verification
                        .problems(interaction("testAuth returns 200 organization"))
                        .orElseThrow())
                .anySatisfy(problem -> assertThat(problem).contains("/_id"))
                .noneSatisfy(problem -> assertThat(problem).contains("private"));
    }

    @Test
    void theMarkOfCreationsIsReportedOnceAnEventHasIt() throws IOException {
        somewhere.clear(Kind.EVENTS);
        LiveVerification verification = new LiveVerification(somewhere.baseUri(), OTHER_KEY);
        assertThat(verification.creationMark()).startsWith("not known: none of ");

        try (VyteClient vyte = VyteClient.builder()
                .baseUrl(somewhere.baseUri())
                .apiKey(OTHER_KEY)
                .build()) {
            Creations.builder(vyte.events(), vyte.teams())
                    .markWith("65a1f0c2d4e5f60718294201")
                    .build()
                    .create(VISIT, "order-1");
        }
        assertThat(verification.creationMark())
                .matches("comes back on 1 of \\d+ listed events, and the filters find 1 of them")
                .doesNotContain("65a1f0c2d4e5f60718294201");
    }

    private static PactInteraction interaction(String name) {
        return ReadOnlyInteractions.all().stream()
                .filter(interaction -> interaction.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
