package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.FinishSignupWith;
import in.vyte.client.model.Language;
import in.vyte.client.model.User;
import in.vyte.client.model.UserCreate;
import in.vyte.client.model.UserInput;
import in.vyte.client.model.UserUpdate;

/** The organization of an API key, and its users. */
final class UserInteractions extends InteractionTable {
    UserInteractions() {
        expect(on("testAuth").responds("organization"), vyte -> vyte.auth().testAuth(), organization -> {
            assertThat(organization.name()).isEqualTo("Clinique Rivoli");
            assertThat(organization.members())
                    .extracting(m -> m.asString().orElseThrow())
                    .contains(MARTA);
        });
        expect(
                on("listUsers").responds("users"),
                vyte -> vyte.users().listUsers(),
                users -> assertThat(users)
                        .extracting(User::fullName)
                        .containsExactly("Marta Keller", "Tomas Lindqvist", "Aiko Brandt"));
        expectNone("users", "listUsers", vyte -> vyte.users().listUsers());
        expect(on("getUser").responds("withGoogle"), vyte -> vyte.users().getUser(MARTA), user -> {
            assertThat(user.account().organization().admin()).isTrue();
            assertThat(user.google().email()).isEqualTo("marta.keller@example.com");
        });
        expect(
                on("getUser").at(TOMAS).responds("withEmail"),
                vyte -> vyte.users().getUser(TOMAS),
                user -> {
                    assertThat(user.language()).isEqualTo(Language.SV);
                    assertThat(user.google()).isNull();
                });
        expect(
                on("getUser").at(AIKO).responds("madeByApi"),
                vyte -> vyte.users().getUser(AIKO),
                user -> assertThat(user.account().organization().extid()).isEqualTo("employee-0003"));
        expectSending(
                on("createUser").sends("created").responds("created").exactly("$.user.account.organization.extid"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> assertThat(envelope.user().fullName()).isEqualTo("Aiko Brandt"));
        expectSending(
                on("createUser").sends("withLogin").responds("created"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> assertThat(envelope.link()).isNull());
        expectSending(
                on("createUser").sends("finishedByUser").responds("finishedByUser"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> {
                    assertThat(envelope.finishSignupWith()).isEqualTo(FinishSignupWith.EMAIL);
                    assertThat(envelope.link()).startsWith("https://www.vyte.in/signup");
                });
        expectSending(
                on("createUser").sends("withEverything").responds("created"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> assertThat(envelope.user().modules().vyteme()).isTrue());
        expect(
                on("updateUser")
                        .at(AIKO)
                        .sends("lastName")
                        .responds("lastName")
                        .exactly("$.user.last_name", "$.user.full_name"),
                vyte -> vyte.users()
                        .updateUser(
                                AIKO,
                                u -> u.organization(CLINIQUE_RIVOLI)
                                        .user(UserInput.of(aiko -> aiko.lastName("Brandt-Ito")))),
                envelope -> assertThat(envelope.user().lastName()).isEqualTo("Brandt-Ito"));
        expectSending(
                on("updateUser").at(AIKO).sendsEveryMember("finish_signup_with").responds("lastName"),
                UserUpdate.class,
                (vyte, aiko) -> vyte.users().updateUser(AIKO, aiko),
                envelope -> assertThat(envelope.user().id()).isEqualTo(AIKO));
        expectSending(
                on("updateUser").at(AIKO).sendsEveryMember("login").responds("lastName"),
                UserUpdate.class,
                (vyte, aiko) -> vyte.users().updateUser(AIKO, aiko),
                envelope -> assertThat(envelope.user().id()).isEqualTo(AIKO));
        expect(
                on("removeUserFromOrganization").at(AIKO).responds("withoutUser"),
                vyte -> vyte.users().removeUserFromOrganization(AIKO),
                organization -> assertThat(organization.members())
                        .extracting(member -> member.asUser().orElseThrow().fullName())
                        .containsExactly("Marta Keller", "Tomas Lindqvist"));
        expect(
                on("getUserToken").responds("token"),
                vyte -> vyte.users().getUserToken(MARTA),
                token -> assertThat(token.token()).isEqualTo("fake-token-for-docs"));
    }
}
