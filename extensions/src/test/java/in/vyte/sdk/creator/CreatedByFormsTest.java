package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the host in every form that {@code created_by} takes. */
class CreatedByFormsTest {
    @Test
    @DisplayName("{email}: the host has an e-mail address only")
    void emailOnly() {
        Participant host = host("{'email': 'lena.moser@example.com'}").orElseThrow();
        assertThat(host.userId()).isEmpty();
        assertThat(host.email()).contains("lena.moser@example.com");
        assertThat(host.fullName()).isEmpty();
    }

    @Test
    @DisplayName("{user}: the host has a user id only")
    void userOnly() {
        Participant host = host("{'user': '61a0000000000000000000a1'}").orElseThrow();
        assertThat(host.userId()).contains("61a0000000000000000000a1");
        assertThat(host.email()).isEmpty();
        assertThat(host.fullName()).isEmpty();
    }

    @Test
    @DisplayName("{user, full_name, email}: the host has all three")
    void userNameAndEmail() {
        Participant host =
                host("{'user': '61a0000000000000000000a1', 'full_name': 'Lena Moser', 'email': 'lena@example.com'}")
                        .orElseThrow();
        assertThat(host.userId()).contains("61a0000000000000000000a1");
        assertThat(host.email()).contains("lena@example.com");
        assertThat(host.fullName()).contains("Lena Moser");
    }

    @Test
    @DisplayName("{email, user, picture_url, full_name}: the host has all three, and the picture does not matter")
    void emailUserPictureAndName() {
        Participant host = host("{'email': 'lena@example.com', 'user': '61a0000000000000000000a1', 'picture_url': '',"
                        + " 'full_name': 'Lena Moser'}")
                .orElseThrow();
        assertThat(host.userId()).contains("61a0000000000000000000a1");
        assertThat(host.email()).contains("lena@example.com");
        assertThat(host.fullName()).contains("Lena Moser");
    }

    @Test
    @DisplayName("{full_name}: the host has a name only")
    void nameOnly() {
        Participant host = host("{'full_name': 'Lena Moser'}").orElseThrow();
        assertThat(host.userId()).isEmpty();
        assertThat(host.email()).isEmpty();
        assertThat(host.fullName()).contains("Lena Moser");
    }

    @Test
    @DisplayName("no created_by: there is no host")
    void absent() {
        EventRoles roles = EventRoles.of(Json.event("{'title': 'Kick-off'}"));
        assertThat(roles.host()).isEmpty();
        assertThat(roles.initiators()).isEmpty();
        assertThat(roles.guests()).isEmpty();
    }

    @ParameterizedTest(name = "created_by {0}: there is no host")
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{'email': null, 'user': null}",
                "{'email': '', 'user': '', 'full_name': ''}",
                "{'email': '  ', 'user': '\\t', 'full_name': '\\n'}",
                "{'picture_url': 'https://pictures.example.com/1.png'}",
                "{'_id': '61a0000000000000000000a1'}"
            })
    void nothingUsable(String createdBy) {
        assertThat(host(createdBy)).isEmpty();
    }

    @Test
    @DisplayName("{email: \"\", user}: a blank address counts as absent")
    void blankEmailBesideId() {
        Participant host =
                host("{'email': ' ', 'user': '61a0000000000000000000a1'}").orElseThrow();
        assertThat(host.email()).isEmpty();
        assertThat(host.userId()).contains("61a0000000000000000000a1");
    }

    @Test
    @DisplayName("white space around a value is no part of it")
    void surroundingWhiteSpace() {
        Participant host = host("{'email': ' lena@example.com ', 'full_name': ' Lena Moser\\n'}")
                .orElseThrow();
        assertThat(host.email()).contains("lena@example.com");
        assertThat(host.fullName()).contains("Lena Moser");
    }

    private static Optional<Participant> host(String createdBy) {
        Optional<Participant> ofGroup =
                EventRoles.of(Json.event("{'created_by': " + createdBy + "}")).host();
        Optional<Participant> ofPage = EventRoles.of(Json.event("{'vyteme': true, 'created_by': " + createdBy + "}"))
                .host();
        assertThat(ofGroup).as("host is the same in both use cases").isEqualTo(ofPage);
        return ofGroup;
    }
}
