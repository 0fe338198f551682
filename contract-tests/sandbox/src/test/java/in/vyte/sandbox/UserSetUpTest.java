package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.AvailabilityInput;
import in.vyte.client.model.Calendar;
import in.vyte.client.model.FinishSignupWith;
import in.vyte.client.model.Organization;
import in.vyte.client.model.User;
import in.vyte.client.model.UserAccountInput;
import in.vyte.client.model.UserAccountOrganizationInput;
import in.vyte.client.model.UserCalendarInput;
import in.vyte.client.model.UserCreate;
import in.vyte.client.model.UserCredentials;
import in.vyte.client.model.UserEnvelope;
import in.vyte.client.model.UserInput;
import in.vyte.client.model.UserLoginInput;
import in.vyte.client.model.UserTeamInput;
import in.vyte.client.model.UserVytemeInput;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserSetUpTest extends SandboxTest {
    private static final String RIVOLI = "65a1f0c2d4e5f60718293a01";

    private static UserCreate.Builder ida() {
        return UserCreate.builder()
                .organization(RIVOLI)
                .user(UserInput.of(u -> u.email("ida.berg@example.com")
                        .firstName("Ida")
                        .lastName("Berg")
                        .account(UserAccountInput.of(
                                a -> a.organization(UserAccountOrganizationInput.of(o -> o.extid("employee-0009")))))));
    }

    @Test
    void createdUserIsListedAndAMember() {
        User user = vyte.users().createUser(ida().build()).user();

        assertThat(user.fullName()).isEqualTo("Ida Berg");
        assertThat(user.emails()).containsExactly("ida.berg@example.com");
        assertThat(user.signedupWith()).isEqualTo("api");
        assertThat(vyte.users().getUser(user.id())).isEqualTo(user);
        assertThat(vyte.auth().testAuth().members())
                .anyMatch(member -> member.asString().filter(user.id()::equals).isPresent());
    }

    @Test
    void creatingTwiceWithTheSameExtidUpdates() {
        String first = vyte.users().createUser(ida().build()).user().id();

        User second = vyte.users()
                .createUser(ida().user(UserInput.of(u -> u.email("ida.lund@example.com")
                                .lastName("Berg-Lund")
                                .account(UserAccountInput.of(a -> a.organization(
                                        UserAccountOrganizationInput.of(o -> o.extid("employee-0009")))))))
                        .build())
                .user();

        assertThat(second.id()).isEqualTo(first);
        assertThat(second.fullName()).isEqualTo("Ida Berg-Lund");
        assertThat(vyte.users().listUsers()).hasSize(4);
    }

    @Test
    void userOfAnotherOrganizationIsForbidden() {
        assertThatThrownBy(() ->
                        vyte.users().createUser(ida().organization("another").build()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void userNeedsAnEmailAddress() {
        assertThatThrownBy(() -> vyte.users()
                        .createUser(ida().user(UserInput.of(u -> u.firstName("Ida")))
                                .build()))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void userWhoFinishesSigningUpGetsALink() {
        UserEnvelope envelope = vyte.users()
                .createUser(ida().finishSignupWith(FinishSignupWith.EMAIL).build());

        assertThat(envelope.link()).contains("ida.berg@example.com");
        assertThat(envelope.finishSignupWith()).isEqualTo(FinishSignupWith.EMAIL);
    }

    @Test
    void userCannotBothFinishSigningUpAndHaveALogin() {
        UserLoginInput login = UserLoginInput.of(
                l -> l.credentials(UserCredentials.of(c -> c.username("ida").password("fake-password"))));

        assertThatThrownBy(() -> vyte.users()
                        .createUser(ida().finishSignupWith(FinishSignupWith.EMAIL)
                                .login(login)
                                .build()))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void everythingIsSetUpAlongWithTheUser() {
        User user = vyte.users()
                .createUser(ida().availability(AvailabilityInput.of(a -> a.days(weekdays("10:00", "12:00"))))
                        .vyteme(UserVytemeInput.of(v -> v.nickname("ida-berg")))
                        .calendars(List.of(UserCalendarInput.of(c -> c.source("exchange"))))
                        .teams(List.of(
                                UserTeamInput.of(t -> t.extid("front-desk").name("Front desk"))))
                        .build())
                .user();

        assertThat(vyte.availabilities()
                        .getUserAvailability(user.id())
                        .days()
                        .monday()
                        .enabled())
                .isTrue();
        assertThat(vyte.vytemes().getUserVyteme(user.id()).nickname()).isEqualTo("ida-berg");
        assertThat(vyte.calendars().getUserCalendars(user.id()).calendars())
                .extracting(Calendar::source)
                .contains("exchange");
        assertThat(user.calendars().exchange()).isTrue();
        assertThat(vyte.teams().getTeam("65a1f0c2d4e5f60718293c01").members()).contains(user.id());
    }

    @Test
    void refusedSetUpCreatesNoUser() {
        assertThatThrownBy(() -> vyte.users()
                        .createUser(ida().vyteme(UserVytemeInput.of(v -> v.nickname("marta-keller")))
                                .build()))
                .isInstanceOf(BadRequestException.class);

        assertThat(vyte.users().listUsers()).hasSize(3);
    }

    @Test
    void changedUserKeepsTheRest() {
        User user = vyte.users()
                .updateUser(AIKO, u -> u.user(UserInput.of(i -> i.lastName("Ito"))))
                .user();

        assertThat(user.fullName()).isEqualTo("Aiko Ito");
        assertThat(user.timezone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void removingAUserReturnsTheOrganizationWithItsMembersAsObjects() {
        Organization organization = vyte.users().removeUserFromOrganization(AIKO);

        assertThat(organization.members())
                .extracting(member -> member.asUser().orElseThrow().fullName())
                .containsExactly("Marta Keller", "Tomas Lindqvist");
        assertThat(organization.freeTrialDays()).isEqualTo(14);
        assertThatThrownBy(() -> vyte.users().getUser(AIKO)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void keyTestShowsMembersAsIdsAndNoFreeTrial() {
        Organization organization = vyte.auth().testAuth();

        assertThat(organization.members())
                .extracting(member -> member.asString().orElseThrow())
                .containsExactly(MARTA, TOMAS, AIKO);
        assertThat(organization.has("free_trial_days")).isFalse();
    }

    @Test
    void userGetsAToken() {
        assertThat(vyte.users().getUserToken(MARTA).token()).isNotBlank();
    }
}
