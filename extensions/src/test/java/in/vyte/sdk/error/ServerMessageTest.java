package in.vyte.sdk.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal says why, in the words of the server. */
class ServerMessageTest {
    private static final CallInfo CALL = new CallInfo("createWebhook", "POST", "/v2/webhooks", 1);
    private static final String REFUSED =
            "createWebhook (POST /v2/webhooks, 1 attempt): status 400," + " the request is malformed";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"message":"target_url must be an https URL"}        | target_url must be an https URL
            {"code":{"message":"no"},"message":" limit is 100 "} | limit is 100
            limit must be a number                               | limit must be a number
            """)
    void theMessageOfTheBodyEndsThatOfTheException(String body, String words) {
        assertThat(refusal(body)).hasMessage(REFUSED + ": " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{}", "{\"message\":5}", "{\"message\":\" \"}", "[\"no\"]", "<p>no</p>", "{\"mess"})
    void aBodyWithoutOneAddsNothing(String body) {
        assertThat(refusal(body)).hasMessage(REFUSED);
    }

    @Test
    void ofALongMessageTheFirst200CharactersAreShown() {
        assertThat(refusal("{\"message\":\"" + "x".repeat(201) + "\"}"))
                .hasMessage(REFUSED + ": " + "x".repeat(200) + "...");
        assertThat(refusal("{\"message\":\"" + "x".repeat(200) + "\"}")).hasMessage(REFUSED + ": " + "x".repeat(200));
    }

    @Test
    void aCharacterIsNotCutInTwo() {
        assertThat(refusal("x".repeat(199) + "😀!")).hasMessage(REFUSED + ": " + "x".repeat(199) + "😀...");
    }

    @Test
    void aMessageOfSeveralLinesTakesOne() {
        assertThat(refusal("{\"message\":\"no\\r\\nforged\\u2028line \\u202eand\\u001b[2J\"}"))
                .hasMessage(REFUSED + ": no forged line  and [2J");
    }

    private static VyteApiException refusal(String body) {
        return VyteApiException.of(CALL, 400, Map.of(), body);
    }
}
