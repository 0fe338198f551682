package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskTest {
    private static final int CUT = 8 * 1024;

    private final SecretMask mask = new SecretMask("fake-key-for-tests");

    @Test
    void theKeyIsMaskedWhereverItStands() {
        assertThat(masked("fake-key-for-tests, Bearer fake-key-for-tests!")).isEqualTo("***, Bearer ***!");
    }

    @Test
    void withoutAKeyTheTextStays() {
        assertThat(new SecretMask(null).body("as it is".getBytes(StandardCharsets.UTF_8), false, null))
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
            {"token" : 12 , "a":1}          | {"token" : "***" , "a":1}
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"m":"at {\\"token\\":\\"x\\",\\"a\\":1}"}   | {"m":"at {\\"token\\":\\"***\\",\\"a\\":1}"}
            {"m":"{\\"token\\" : 12}","a":1}            | {"m":"{\\"token\\" : \\"***\\"}","a":1}
            {"m":"{\\"token\\":[\\"]\\"],\\"a\\":1}"}     | {"m":"{\\"token\\":\\"***\\",\\"a\\":1}"}
            {"m":"{\\"token\\":\\"x\\\\\\"y\\"}"}         | {"m":"{\\"token\\":\\"***\\"}"}
            {"m":"{\\"token\\":\\"x\\\\\\\\\\",\\"a\\":1}"} | {"m":"{\\"token\\":\\"***\\",\\"a\\":1}"}
            {"m":"{\\"n\\":\\"{\\\\\\"token\\\\\\":\\\\\\"x\\\\\\"}\\"}"} | {"m":"{\\"n\\":\\"{\\\\\\"token\\\\\\":\\\\\\"***\\\\\\"}\\"}"}
            {\\"token\\":\\"x\\"}                       | {\\"token\\":\\"***\\"}
            """)
    void escapedMembersAreMaskedToo(String body, String expected) {
        assertThat(masked(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"m":"{\\"token\\":\\"cut","a":1}  | {"m":"{\\"token\\":\\"***\\"","a":1}
            {"m":"{\\"token\\":12","a":1}      | {"m":"{\\"token\\":\\"***\\"","a":1}
            {"m":"{\\"token\\":","a":1}        | {"m":"{\\"token\\":","a":1}
            {"m":"{\\"token","a":":"}          | {"m":"{\\"token","a":":"}
            """)
    void anEscapedMemberEndsWithTheStringThatItStandsIn(String body, String expected) {
        assertThat(masked(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5" in {"token":"x","a":1}           | 5" in {"token":"***","a":1}
            C:\\" in {"token":"x","a":1}        | C:\\" in {"token":"***","a":1}
            {"dir":"C:\\\\","token":"x","a":1}   | {"dir":"C:\\\\","token":"***","a":1}
            """)
    void otherQuotesDoNotHideAMember(String body, String expected) {
        assertThat(masked(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            password=x&a=1                       | password=***&a=1
            a=1&client_secret=x%20y+z&b=2        | a=1&client_secret=***&b=2
            user[password]=x                     | user[password]=***
            api_key=x=y,z;'& no                  | api_key=***& no
            token=x is wrong, a=1 too            | token=*** is wrong, a=1 too
            "api_key=x"                          | "api_key=***"
            {"m":"\\"token=x\\" is wrong"}       | {"m":"\\"token=***\\" is wrong"}
            {"m":"at /v2/events?token=x","a":1}  | {"m":"at /v2/events?token=***","a":1}
            <p>secret=x</p><a href="?hash=x">    | <p>secret=***</p><a href="?hash=***">
            a=token=x                            | a=token=***
            """)
    void formAndQueryTextWithTellingNamesIsMasked(String body, String expected) {
        assertThat(masked(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token=&a=1", "\"token=\"", "a=token", "token a=1", "/tokens?a=1", "token;a==1", "="})
    void otherFormAndQueryTextStays(String body) {
        assertThat(masked(body)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\\\"",
                "\"token",
                "\"token\" ",
                "\"token\":",
                "\"token\":{",
                "\"token\":\"\\",
                "\"\\\"\\\\\\\"token",
                "=",
                "token",
                "token=",
                "token=\\",
                "token=\\\""
            })
    void noBodyTakesLongToMask(String piece) {
        String text = piece.repeat(CUT).substring(0, CUT);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> masked(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"pass\\u0077ord":"x","a":1}   | {"pass\\u0077ord":"***","a":1}
            {"m":"{\\"pass\\\\u0077ord\\":\\"x\\"}"} | {"m":"{\\"password\\":\\"***\\"}"}
            """)
    void namesAreReadAsJsonReadsThem(String body, String expected) {
        assertThat(masked(body).replace("pass\\\\u0077ord", "password")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fake/key+1", "fake\\/key+1", "fake%2Fkey%2B1", "fake%2fkey%2b1", "fake\\u002fkey\\u002B1"})
    void theKeyIsMaskedInAnySpelling(String spelling) {
        byte[] body = ("got " + spelling + "!").getBytes(StandardCharsets.UTF_8);

        assertThat(new SecretMask("fake/key+1").body(body, false, null)).isEqualTo("got ***!");
    }

    @Test
    void cookiesAndSecretsInLocationsAreMasked() {
        assertThat(mask.headers(Map.of(
                        "Set-Cookie", List.of("a=b"),
                        "Location", List.of("/x?api_key=1&b=2"),
                        "X-Auth-Token", List.of("1"),
                        "X-Id", List.of("1"))))
                .containsOnly(
                        Map.entry("Set-Cookie", List.of("***")),
                        Map.entry("Location", List.of("/x?api_key=***&b=2")),
                        Map.entry("X-Auth-Token", List.of("***")),
                        Map.entry("X-Id", List.of("1")));
    }

    @Test
    void aKeyThatTheCutGoesThroughIsMasked() {
        String body = "x".repeat(CUT - 9) + "fake-key-";

        assertThat(masked(body)).isEqualTo("x".repeat(CUT - 9) + "***");
    }

    @Test
    void theEndOfAWholeBodyStays() {
        assertThat(masked("this is fake-key-")).isEqualTo("this is fake-key-");
    }

    @Test
    void aCutBodyThatDoesNotEndInTheKeyStays() {
        String body = "x".repeat(CUT);

        assertThat(masked(body)).isEqualTo(body);
    }

    @Test
    void theCharsetOfTheResponseIsUsed() {
        ContentType latin = ContentType.create("text/plain", StandardCharsets.ISO_8859_1);
        ByteArrayEntity entity = new ByteArrayEntity(new byte[0], latin);

        assertThat(mask.body(new byte[] {(byte) 0xe9}, false, entity)).isEqualTo("é");
    }

    @Test
    void withoutACharsetItIsUtf8() {
        ByteArrayEntity entity = new ByteArrayEntity(new byte[0], ContentType.create("text/plain"));

        assertThat(mask.body("é".getBytes(StandardCharsets.UTF_8), false, entity))
                .isEqualTo("é");
    }

    private String masked(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return mask.body(bytes, bytes.length == CUT, null);
    }
}
