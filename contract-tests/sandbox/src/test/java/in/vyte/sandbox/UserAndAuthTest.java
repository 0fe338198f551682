package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.User;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.UnauthorizedException;
import org.junit.jupiter.api.Test;

class UserAndAuthTest extends SandboxTest {
    @Test
    void keyBelongsToTheOrganization() {
        assertThat(vyte.auth().testAuth().name()).isEqualTo("Clinique Rivoli");
    }

    @Test
    void anotherKeyIsNotValid() {
        try (VyteClient stranger = VyteClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKey("another-fake-key")
                .build()) {
            assertThatThrownBy(() -> stranger.auth().testAuth()).isInstanceOf(UnauthorizedException.class);
        }
    }

    @Test
    void keyMustBeSent() {
        assertThat(raw.getWithoutKey("/v2/users").statusCode()).isEqualTo(401);
    }

    @Test
    void keyMustBeSentWithoutPrefix() {
        assertThat(raw.getWithKey("/v2/users", "Bearer " + sandbox.apiKey()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void sandboxMayDemandAnotherKey() {
        try (VyteSandbox other =
                        VyteSandbox.builder().apiKey("another-fake-key").start();
                VyteClient client = client(other)) {
            assertThat(client.auth().testAuth().name()).isEqualTo("Clinique Rivoli");
        }
    }

    @Test
    void usersOfTheOrganizationAreListed() {
        assertThat(vyte.users().listUsers()).extracting(User::id).containsExactly(MARTA, TOMAS, AIKO);
    }

    @Test
    void organizationWithoutUsersHasAnEmptyList() {
        sandbox.clear(Kind.USERS);

        assertThat(vyte.users().listUsers()).isEmpty();
    }

    @Test
    void userIsReadById() {
        assertThat(vyte.users().getUser(AIKO).emails()).containsExactly("aiko.brandt@example.com");
    }

    @Test
    void unknownUserIsNotFound() {
        assertThatThrownBy(() -> vyte.users().getUser("no-such-user")).isInstanceOf(NotFoundException.class);
    }
}
