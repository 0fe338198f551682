package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.VyteJson;
import in.vyte.client.model.KeyStore;
import in.vyte.client.model.UserToken;
import in.vyte.client.model.WebhookInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentIdsTest {
    private static final Codec<List<String>> LIST = Codecs.list(Codecs.STRING);

    /** Has the form of an id. */
    private static final String SECRET = "fa4efa4efa4efa4efa4efa4e";

    private static final int READINGS = 4;

    @Test
    void givesTheSameStringForEqualIds() throws IOException {
        String id = "65a1f0c2d4e5f60718293b01";
        List<String> ids = read(id, id, id, id);
        assertThat(ids).containsOnly(id);
        assertThat(ids.get(3)).isSameAs(ids.get(2)).isSameAs(ids.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marta.keller@example.com", "65A1F0C2D4E5F60718293B01", "65a1f0c2d4e5f60718293b0", ""})
    void remembersNothingElse(String text) throws IOException {
        List<String> texts = read(text, text, text);
        assertThat(texts).containsOnly(text);
        assertThat(text.isEmpty() || texts.get(1) != texts.get(2)).isTrue();
    }

    @Test
    void neverMixesUpIdsThatShareAPlace() {
        Random random = new Random(24);
        List<String> ids = IntStream.range(0, 20_000)
                .mapToObj(i -> "%016x%08x".formatted(random.nextLong(), i))
                .toList();
        assertThat(ids.parallelStream().filter(id -> !id.equals(readOne(id)))).isEmpty();
    }

    @Test
    void remembersNoSecret() throws IOException {
        assertThat(textsOf(UserToken.TYPE, "{\"token\":\"" + SECRET + "\"}", UserToken::token))
                .hasSize(READINGS);
    }

    @Test
    void remembersNoRequiredSecret() throws IOException {
        assertThat(textsOf(WebhookInput.TYPE, "{\"target_url\":\"" + SECRET + "\"}", WebhookInput::targetUrl))
                .hasSize(READINGS);
    }

    @Test
    void remembersNoSecretOfAMap() throws IOException {
        String json = "{\"hash\":{\"u1\":\"" + SECRET + "\"}}";
        assertThat(textsOf(KeyStore.TYPE, json, keys -> keys.hash().get("u1"))).hasSize(READINGS);
    }

    @Test
    void remembersNoSecretOfAList() throws IOException {
        Codec<List<String>> codec = new Fields().secret("tokens", LIST).codec;
        assertThat(textsOf(codec, "[\"" + SECRET + "\"]", tokens -> tokens.get(0)))
                .hasSize(READINGS);
    }

    /** Reads a text from the same JSON again and again, and returns the different strings that came out. */
    private static <T> Set<String> textsOf(Codec<T> codec, String json, Function<T, String> text) throws IOException {
        Set<String> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < READINGS; i++) {
            texts.add(text.apply(VyteJson.read(codec, json.getBytes(StandardCharsets.UTF_8))));
        }
        return texts;
    }

    private static String readOne(String id) {
        try {
            return read(id).get(0);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> read(String... texts) throws IOException {
        String json = "[\"" + String.join("\",\"", texts) + "\"]";
        return VyteJson.read(LIST, json.getBytes(StandardCharsets.UTF_8));
    }
}
