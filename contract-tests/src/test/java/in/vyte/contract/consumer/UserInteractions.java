package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.AIKO;
import static in.vyte.contract.consumer.ExampleIds.CLINIQUE_RIVOLI;
import static in.vyte.contract.consumer.ExampleIds.MARTA;
import static in.vyte.contract.consumer.ExampleIds.TOMAS;
import static in.vyte.contract.consumer.InteractionBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.FinishSignupWith;
import in.vyte.client.model.Language;
import in.vyte.client.model.User;
import in.vyte.client.model.UserCreate;
import in.vyte.client.model.UserInput;
import in.vyte.client.model.UserUpdate;
import java.util.List;

/** The organization of an API key, and its users. */
final class UserInteractions {
    static List<Interaction> all() {
        return List.of(
                on("testAuth").responds("organization").to(vyte -> vyte.auth().testAuth(), organization -> {
                    assertThat(organization.name()).isEqualTo("Clinique Rivoli");
                    assertThat(organization.members())
                            .extracting(m -> m.asString().orElseThrow())
                            .contains(ExampleIds.MARTA);
                }),
                on("listUsers")
                        .responds("users")
                        .to(
                                vyte -> vyte.users().listUsers(),
                                users -> assertThat(users)
                                        .extracting(User::fullName)
                                        .containsExactly("Marta Keller", "Tomas Lindqvist", "Aiko Brandt")),
                on("listUsers")
                        .given(ProviderStates.without("users"))
                        .responds("empty")
                        .to(
                                vyte -> vyte.users().listUsers(),
                                users -> assertThat(users).isEmpty()),
                on("getUser")
                        .at(MARTA)
                        .responds("withGoogle")
                        .to(vyte -> vyte.users().getUser(MARTA), user -> {
                            assertThat(user.account().organization().admin()).isTrue();
                            assertThat(user.google().email()).isEqualTo("marta.keller@example.com");
                        }),
                on("getUser")
                        .at(TOMAS)
                        .responds("withEmail")
                        .to(vyte -> vyte.users().getUser(TOMAS), user -> {
                            assertThat(user.language()).isEqualTo(Language.SV);
                            assertThat(user.google()).isNull();
                        }),
                on("getUser")
                        .at(AIKO)
                        .responds("madeByApi")
                        .to(
                                vyte -> vyte.users().getUser(AIKO),
                                user -> assertThat(user.account().organization().extid())
                                        .isEqualTo("employee-0003")),
                on("createUser")
                        .sends("created")
                        .responds("created")
                        .exactly("$.user.account.organization.extid")
                        .toSending(
                                UserCreate.class,
                                (vyte, aiko) -> vyte.users().createUser(aiko),
                                envelope ->
                                        assertThat(envelope.user().fullName()).isEqualTo("Aiko Brandt")),
                on("createUser")
                        .sends("withLogin")
                        .responds("created")
                        .toSending(
                                UserCreate.class,
                                (vyte, aiko) -> vyte.users().createUser(aiko),
                                envelope -> assertThat(envelope.link()).isNull()),
                on("createUser")
                        .sends("finishedByUser")
                        .responds("finishedByUser")
                        .toSending(
                                UserCreate.class, (vyte, aiko) -> vyte.users().createUser(aiko), envelope -> {
                                    assertThat(envelope.finishSignupWith()).isEqualTo(FinishSignupWith.EMAIL);
                                    assertThat(envelope.link()).startsWith("https://www.vyte.in/signup");
                                }),
                on("createUser")
                        .sends("withEverything")
                        .responds("created")
                        .toSending(
                                UserCreate.class,
                                (vyte, aiko) -> vyte.users().createUser(aiko),
                                envelope -> assertThat(envelope.user().modules().vyteme())
                                        .isTrue()),
                on("updateUser")
                        .at(AIKO)
                        .sends("lastName")
                        .responds("lastName")
                        .exactly("$.user.last_name", "$.user.full_name")
                        .to(
                                vyte -> vyte.users()
                                        .updateUser(
                                                AIKO,
                                                u -> u.organization(CLINIQUE_RIVOLI)
                                                        .user(UserInput.of(aiko -> aiko.lastName("Brandt-Ito")))),
                                envelope ->
                                        assertThat(envelope.user().lastName()).isEqualTo("Brandt-Ito")),
                on("updateUser")
                        .at(AIKO)
                        .sendsEveryMember("finish_signup_with")
                        .responds("lastName")
                        .toSending(
                                UserUpdate.class,
                                (vyte, aiko) -> vyte.users().updateUser(AIKO, aiko),
                                envelope -> assertThat(envelope.user().id()).isEqualTo(AIKO)),
                on("updateUser")
                        .at(AIKO)
                        .sendsEveryMember("login")
                        .responds("lastName")
                        .toSending(
                                UserUpdate.class,
                                (vyte, aiko) -> vyte.users().updateUser(AIKO, aiko),
                                envelope -> assertThat(envelope.user().id()).isEqualTo(AIKO)),
                on("removeUserFromOrganization")
                        .at(AIKO)
                        .responds("withoutUser")
                        .to(
                                vyte -> vyte.users().removeUserFromOrganization(AIKO),
                                organization -> assertThat(organization.members())
                                        .extracting(member ->
                                                member.asUser().orElseThrow().fullName())
                                        .containsExactly("Marta Keller", "Tomas Lindqvist")),
                on("getUserToken")
                        .at(MARTA)
                        .responds("token")
                        .to(
                                vyte -> vyte.users().getUserToken(MARTA),
                                token -> assertThat(token.token()).isEqualTo("fake-token-for-docs")));
    }

    private UserInteractions() {}
}
