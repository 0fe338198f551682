package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.VyteJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentIdsTest {
    private static final Codec<List<String>> LIST = Codecs.list(Codecs.STRING);

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
