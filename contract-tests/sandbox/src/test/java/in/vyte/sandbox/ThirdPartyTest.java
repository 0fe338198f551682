package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.EventThirdPartyInput;
import in.vyte.client.model.ThirdParty;
import in.vyte.sdk.error.ForbiddenException;
import org.junit.jupiter.api.Test;

class ThirdPartyTest extends SandboxTest {
    @Test
    void appIsRegisteredByQuery() {
        ThirdParty app = vyte.thirdParties().createThirdParty("Shop", "shop@example.com", null);

        assertThat(app.name()).isEqualTo("Shop");
        assertThat(app.contact().email()).isEqualTo("shop@example.com");
        assertThat(vyte.thirdParties().listThirdParties())
                .extracting(ThirdParty::id)
                .contains(app.id());
    }

    @Test
    void nameOfTheAppIsShownInItsEvents() {
        ThirdParty app = vyte.thirdParties().createThirdParty("Shop");

        assertThat(vyte.events()
                        .createEvent(groupEvent()
                                .thirdParty(EventThirdPartyInput.of(t -> t.app(app.id())))
                                .build())
                        .thirdParty()
                        .name())
                .isEqualTo("Shop");
    }

    @Test
    void tokenIsGivenForTheSecretOfAnApp() {
        ThirdParty app = vyte.thirdParties().createThirdParty("Shop");

        assertThat(vyte.thirdParties()
                        .getThirdPartyToken("pavel.novak@example.org", app.secret())
                        .token())
                .isNotBlank();
    }

    @Test
    void tokenIsNotGivenForAnotherSecret() {
        assertThatThrownBy(() -> vyte.thirdParties().getThirdPartyToken("pavel.novak@example.org", "guess"))
                .isInstanceOf(ForbiddenException.class);
    }
}
