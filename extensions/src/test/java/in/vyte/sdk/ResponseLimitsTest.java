package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a response may be, and how much it may hold. */
class ResponseLimitsTest {
    private static final int MAX_BYTES = 6_400;

    @Test
    void aBodyOfTheMaximumLengthIsDecoded() {
        String body = ofLength(MAX_BYTES);

        assertThat(decode(body).id()).isEqualTo("e1");
    }

    @Test
    void aBodyOfOneByteMoreIsRefused() {
        assertIsRefused(ofLength(MAX_BYTES + 1), "the body is longer than 6400 bytes");
    }

    /** One object in 64 bytes and 1,024 more; one value or array in 8 bytes and 1,024 more. */
    @ParameterizedTest
    @CsvSource({"{}, 1124, objects", "1, 1824, values"})
    void asManyObjectsOrValuesAsTheLengthAllowsAreDecodedAndOneMoreIsRefused(String item, int most, String what) {
        int around = item.equals("{}") ? 1 : 0; // the event itself; the array and the commas make as many as the values
        String allowed = "{\"unknown\":[" + (item + ",").repeat(most - around - 1) + item + "]}";
        String refused = allowed.replace("]}", "," + item + "]}");

        assertThat(decode(allowed).additionalProperties()).containsKey("unknown");
        assertIsRefused(refused, "the body holds more than " + most + " " + what);
    }

    @Test
    void aStreamedListMayBeLonger() {
        String event = "{\"_id\":\"e1\"}";
        try (FaultServer server = FaultServer.respondingWith("[" + (event + ",").repeat(2_000) + event + "]");
                VyteClient vyte = Clients.of(server).maxResponseBytes(100).build();
                ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            assertThat(events).hasSize(2_001);
        }
    }

    private static String ofLength(int length) {
        String start = "{\"_id\":\"e1\",\"title\":\"";
        return start + "x".repeat(length - start.length() - 2) + "\"}";
    }

    private static Event decode(String body) {
        try (FaultServer server = FaultServer.respondingWith(body);
                VyteClient vyte = Clients.of(server).maxResponseBytes(MAX_BYTES).build()) {
            return vyte.events().getEvent("e1");
        }
    }

    private static void assertIsRefused(String body, String problem) {
        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(() -> decode(body))
                .withMessageEndingWith("status 200, but " + problem);
    }
}
