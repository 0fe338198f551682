package in.vyte.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.json.Codecs;
import in.vyte.client.model.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.junit.jupiter.api.Test;

/** Whatever a server sends under the name of JSON is either decoded or reported as undecodable. */
class DamagedResponseTest {
    private static final long SEED = 7L;
    private static final int ROUNDS = 30_000;
    private static final String EVENTS = """
            [{"_id":"e1","title":"Zoë's first visit","vyteme":true,"created_by":{"email":"marta.keller@example.com"},
            "confirmed":{"flag":true,"updated_at":null},"dates":[{"date":"2026-03-10T08:00:00.000Z","all_day":false}],
            "invitees":[{"full_name":"Nora Weiss","stats":{"dates":1}}],"declines":[],"lang":"fr","links":{"a":[1.5e3]},
            "key_store":{"hash":{"u1":"fake-secret"}},"__v":3,"later":{"n":[1,2.50,null,"x"],"e":-1E-7}}]""";
    private static final String NOISE = "{}[]:,\"\\ntrue0123456789.eE+-\u0000\u00e9\u20ac \t";
    private static final ResponseReader<List<Event>> READER = ResponseReader.json(Codecs.list(Event.TYPE));

    private final Random random = new Random(SEED);

    @Test
    void decodesTheUndamagedResponse() throws IOException {
        assertThat(read(buffered(EVENTS.getBytes(UTF_8)))).hasSize(1);
        assertThat(read(streamed(EVENTS.getBytes(UTF_8)))).hasSize(1);
    }

    @Test
    void neverFailsInAnyOtherWayThanUndecodable() {
        int decoded = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] body = damaged(EVENTS.getBytes(UTF_8));
            decoded += isDecoded(i % 2 == 0 ? buffered(body) : streamed(body)) ? 1 : 0;
        }
        assertThat(decoded).isBetween(ROUNDS / 50, ROUNDS / 2);
    }

    @Test
    void refusesACharacterThatDoesNotExistFarInsideAnotherEncoding() {
        byte[] body = ("[{\"title\":\"" + "x".repeat(20_000) + "\"}]").getBytes(Charset.forName("UTF-32BE"));
        assertThat(isDecoded(streamed(body))).isTrue();
        body[body.length / 2 / 4 * 4 + 1] = 0x7f;
        assertThat(isDecoded(streamed(body))).isFalse();
    }

    @Test
    void refusesEveryBeginningOfTheResponse() {
        byte[] whole = EVENTS.getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] beginning = Arrays.copyOf(whole, length);
            assertThat(isDecoded(buffered(beginning))).isFalse();
        }
    }

    private static List<Event> read(HttpEntity entity) throws IOException {
        Operation<?> operation = Operation.of("listEvents", "GET", "/v2/events");
        return requireNonNull(READER.read(entity, new Reading(ResponseDecoding.strict(), operation)));
    }

    private static boolean isDecoded(HttpEntity entity) {
        try {
            read(entity);
            return true;
        } catch (UndecodableBodyException expected) {
            assertThat(expected.problem()).doesNotContain("fake-secret", "Nora");
            return false;
        } catch (IOException | RuntimeException other) {
            throw new AssertionError("Seed " + SEED + ": not reported as undecodable", other);
        }
    }

    private byte[] damaged(byte[] body) {
        byte[] result = body.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(result.length);
            byte[] noise = NOISE.getBytes(UTF_8);
            result[at] = random.nextInt(8) == 0 ? (byte) random.nextInt() : noise[random.nextInt(noise.length)];
        }
        if (random.nextInt(20) == 0) {
            for (int i = 0; i < 4; i++) {
                result[i] = (byte) (random.nextInt(3) - 1);
            }
        }
        return result;
    }

    private static HttpEntity buffered(byte[] body) {
        return new ByteArrayEntity(body, ContentType.APPLICATION_JSON);
    }

    private static HttpEntity streamed(byte[] body) {
        return new InputStreamEntity(new ByteArrayInputStream(body), ContentType.APPLICATION_JSON);
    }
}
