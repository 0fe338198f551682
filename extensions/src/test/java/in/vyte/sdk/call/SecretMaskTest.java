package in.vyte.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.ExceptionFactory;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {
    private final SecretMask mask = new SecretMask("fake-key-for-tests");

    @Test
    void theKeyIsMaskedWhereverItStands() {
        assertThat(masked("fake-key-for-tests, Bearer fake-key-for-tests!")).isEqualTo("***, Bearer ***!");
    }

    @Test
    void withoutAKeyTheTextStays() {
        assertThat(new SecretMask(null).body("as it is".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("as it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "secret",
                "token",
                "hash",
                "authorization",
                "api_key",
                "Password",
                "client_secret",
                "accessToken",
                "apiKey",
                "API-Key"
            })
    void membersWithTellingNamesAreMasked(String name) {
        assertThat(masked("{\"" + name + "\":\"x1\",\"message\":\"no\"}"))
                .isEqualTo("{\"" + name + "\":\"***\",\"message\":\"no\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"token" : 12 , "a":1}          | {"token" : "***", "a":1}
            {"token":null}                  | {"token":"***"}
            {"token":"a\\"b","a":1}         | {"token":"***","a":1}
            {"token":"a\\\\","a":1}         | {"token":"***","a":1}
            {"token":{"a":["}"],"b":{}},"c":1} | {"token":"***","c":1}
            {"token":[{"a":1},2],"c":1}     | {"token":"***","c":1}
            [{"token":"x"},{"token":"y"}]   | [{"token":"***"},{"token":"***"}]
            {"a":{"b":{"hash":"x"}}}        | {"a":{"b":{"hash":"***"}}}
            {"token":"cut o                 | {"token":"***"
            {"token":                       | {"token":
            {"token"                        | {"token"
            {"a":"token","b":"token"}       | {"a":"token","b":"token"}
            {"tokens                        | {"tokens
            ["token","x"]                   | ["token","x"]
            <p>no token here</p>            | <p>no token here</p>
            """)
    void whateverTheValue(String body, String expected) {
        assertThat(masked(body)).isEqualTo(expected);
    }

    @Test
    void aKeyThatTheCutGoesThroughIsMasked() {
        String body = "x".repeat(ExceptionFactory.MAX_BODY - 9) + "fake-key-";

        assertThat(masked(body)).isEqualTo("x".repeat(ExceptionFactory.MAX_BODY - 9) + "***");
    }

    @Test
    void theEndOfAWholeBodyStays() {
        assertThat(masked("this is fake-key-")).isEqualTo("this is fake-key-");
    }

    @Test
    void aCutBodyThatDoesNotEndInTheKeyStays() {
        String body = "x".repeat(ExceptionFactory.MAX_BODY);

        assertThat(masked(body)).isEqualTo(body);
    }

    @Test
    void theCharsetOfTheAnswerIsUsed() {
        ContentType latin = ContentType.create("text/plain", StandardCharsets.ISO_8859_1);
        ByteArrayEntity entity = new ByteArrayEntity(new byte[0], latin);

        assertThat(mask.body(new byte[] {(byte) 0xe9}, entity)).isEqualTo("é");
    }

    @Test
    void withoutACharsetItIsUtf8() {
        ByteArrayEntity entity = new ByteArrayEntity(new byte[0], ContentType.create("text/plain"));

        assertThat(mask.body("é".getBytes(StandardCharsets.UTF_8), entity)).isEqualTo("é");
    }

    private String masked(String text) {
        return mask.body(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
