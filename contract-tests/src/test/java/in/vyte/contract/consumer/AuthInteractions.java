package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.InteractionBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

final class AuthInteractions {
    static List<Interaction> all() {
        return List.of(on("testAuth")
                .answers("organization")
                .to(vyte -> vyte.auth().testAuth(), organization -> {
                    assertThat(organization.name()).isEqualTo("Clinique Rivoli");
                    assertThat(organization.members())
                            .extracting(m -> m.asString().orElseThrow())
                            .contains(ExampleIds.MARTA);
                }));
    }

    private AuthInteractions() {}
}
