package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pacts are published: they must not hold a secret. */
class PactSecretsTest {
    private final SecretScanner scanner = new SecretScanner(ApiDocument.bundled());

    @Test
    void thePactsHoldNothingThatLooksLikeASecret() {
        assertThat(PactDirectory.COMMITTED.interactions().stream()
                        .flatMap(interaction -> scanner.suspicions(interaction).stream()
                                .map(place -> interaction.name() + ": " + place)))
                .isEmpty();
    }

    @Test
    void anotherApiKeyIsFound() {
        assertThat(suspicionsAfter(i -> ((ObjectNode) i.at("/request/headers"))
                        .putArray("Authorization")
                        .add("k3y")))
                .contains("header Authorization");
    }

    @Test
    void aSecretMemberOfTheDocumentIsFound() {
        assertThat(suspicionsAfter(i -> content(i).withObject("/key_store/hash").put("someone", "hush")))
                .containsExactly("$.key_store.hash.someone");
    }

    @Test
    void aKeyInAnyOtherPlaceIsFound() {
        assertThat(suspicionsAfter(i -> content(i).put("title", "call me at " + "Zm9vYmFyYmF6" + "cXV4MTIzNDU2")))
                .containsExactly("$.response.body.content.title");
    }

    private Set<String> suspicionsAfter(Consumer<ObjectNode> change) {
        ObjectNode changed = PactDirectory.COMMITTED
                .interaction("getEvent returns 200 groupScheduling")
                .node()
                .deepCopy();
        change.accept(changed);
        return scanner.suspicions(new PactInteraction("vyte-api", changed));
    }

    private static ObjectNode content(ObjectNode interaction) {
        return (ObjectNode) interaction.at("/response/body/content");
    }
}
