package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.Cast.MARTA;
import static in.vyte.contract.consumer.Cast.TOMAS;
import static in.vyte.contract.consumer.On.on;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Language;
import in.vyte.client.model.User;
import java.util.List;

final class UserInteractions {
    static List<Interaction> all() {
        return List.of(
                on("listUsers")
                        .answers("users")
                        .to(
                                vyte -> vyte.users().listUsers(),
                                users -> assertThat(users)
                                        .extracting(User::fullName)
                                        .containsExactly("Marta Keller", "Tomas Lindqvist", "Aiko Brandt")),
                on("listUsers")
                        .given(State.without("users"))
                        .answers("empty")
                        .to(
                                vyte -> vyte.users().listUsers(),
                                users -> assertThat(users).isEmpty()),
                on("getUser")
                        .at(MARTA)
                        .answers("withGoogle")
                        .to(vyte -> vyte.users().getUser(MARTA), user -> {
                            assertThat(user.account().organization().admin()).isTrue();
                            assertThat(user.google().email()).isEqualTo("marta.keller@example.com");
                        }),
                on("getUser")
                        .at(TOMAS)
                        .answers("withEmail")
                        .to(vyte -> vyte.users().getUser(TOMAS), user -> {
                            assertThat(user.language()).isEqualTo(Language.SV);
                            assertThat(user.google()).isNull();
                        }));
    }

    private UserInteractions() {}
}
