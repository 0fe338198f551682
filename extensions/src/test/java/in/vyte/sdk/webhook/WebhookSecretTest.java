package in.vyte.sdk.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {
    private static final String VALUE = "fake-secret-for-tests";

    private final WebhookSecret secret = WebhookSecret.of(VALUE);

    @Test
    void aNewSecretIsLongAndNeverTheSame() {
        String value = WebhookSecret.generate().value();

        assertThat(value).hasSize(43).isNotEqualTo(WebhookSecret.generate().value());
        assertThat(WebhookSecret.of(value).matches(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://hooks.example.com,            https://hooks.example.com?vyte_secret=" + VALUE,
        "https://hooks.example.com/vyte,       https://hooks.example.com/vyte?vyte_secret=" + VALUE,
        "https://hooks.example.com/vyte?,      https://hooks.example.com/vyte?vyte_secret=" + VALUE,
        "https://hooks.example.com/vyte?a=b%20c, https://hooks.example.com/vyte?a=b%20c&vyte_secret=" + VALUE,
        "http://127.0.0.1:8080/x,              http://127.0.0.1:8080/x?vyte_secret=" + VALUE,
        "HTTPS://hooks.example.com:8443/x,     HTTPS://hooks.example.com:8443/x?vyte_secret=" + VALUE,
    })
    void itIsAddedToTheQueryOfTheTarget(URI target, URI expected) {
        assertThat(secret.addTo(target)).isEqualTo(expected);
    }

    @Test
    void whatWasAddedIsRecognized() {
        WebhookSecret made = WebhookSecret.generate();
        URI target = made.addTo(URI.create("https://hooks.example.com/vyte?tenant=7"));

        assertThat(made.isIn(target.getRawQuery())).isTrue();
        assertThat(secret.isIn(target.getRawQuery())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/vyte",
                "ftp://localhost/vyte",
                "http:///vyte",
                "/vyte",
                "https:vyte",
                "https://hooks.example.com/vyte#part",
                "https://hooks.example.com/vyte?vyte_secret=another-secret-of-some-length",
                "https://hooks.example.com/vyte?a=b&vyte_secret=",
                "https://hooks.example.com/vyte?vyte%5Fsecret=another-secret-of-some-length"
            })
    void aTargetThatCannotCarryItIsRefused(URI target) {
        assertThatThrownBy(() -> secret.addTo(target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hooks.example.com")
                .hasMessageNotContaining("another-secret");
    }

    @ParameterizedTest
    @CsvSource({
        "https://my_hooks.example.com/vyte, an underscore in its host name",
        "https://user:fake@my_hooks.example.com:8443/vyte, an underscore in its host name",
        "https://bücher.example/vyte, a letter beyond ASCII in its host name"
    })
    void aHostNameThatNoUriCanHaveIsRefusedForThatReason(URI target, String reason) {
        assertThatThrownBy(() -> secret.addTo(target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The target of the webhook has " + reason)
                .hasMessageNotContaining("example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vyte_secret=" + VALUE,
                "a=b&vyte_secret=" + VALUE,
                "vyte_secret=" + VALUE + "&a=b",
                "vyte_secret=wrong&vyte_secret=" + VALUE,
                "vyte_secret=" + VALUE + "&vyte_secret=wrong",
                "vyte_secret=fake%2Dsecret%2dfor-tests",
                "vyte_secret=%66%61%6b%65-secret-for-tests",
                "vyte%5Fsecret=" + VALUE
            })
    void aQueryThatBringsItIsAccepted(String query) {
        assertThat(secret.isIn(query)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "vyte_secret",
                "vyte_secret=",
                "vyte_secret=wrong",
                "vyte_secret=" + VALUE + "x",
                "vyte_secret=FAKE-SECRET-FOR-TESTS",
                "vyte_secret=fake-secret-for-test",
                "secret=" + VALUE,
                "xvyte_secret=" + VALUE,
                "vyte_secret=%" + VALUE,
                "vyte_secret=fake%252Dsecret-for-tests",
                VALUE,
                "&&="
            })
    void aQueryThatDoesNotBringItIsRefused(String query) {
        assertThat(secret.isIn(query)).isFalse();
    }

    @Test
    void onlyTheWholeValueMatches() {
        assertThat(secret.matches(VALUE)).isTrue();
        assertThat(secret.matches(VALUE.substring(1))).isFalse();
        assertThat(secret.matches("")).isFalse();
        assertThat(secret.matches(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "too-short",
                "fifteen-letters",
                "spaces are not allowed",
                "neither/is+this=one!",
                "schlüssel-schlüssel"
            })
    void aValueThatIsShortOrNeedsEncodingIsRefusedWithoutShowingIt(String value) {
        assertThatThrownBy(() -> WebhookSecret.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(value.isEmpty() ? VALUE : value);
    }

    @ParameterizedTest
    @ValueSource(chars = {'@', '[', '`', '{', '/', ':', '+', '%', '&', '=', '#', ' '})
    void aCharacterThatNeedsEncodingIsRefused(char other) {
        assertThatThrownBy(() -> WebhookSecret.of("sixteen-letters" + other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letters, digits, hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sixteen-letters~", "1234567890123456", "azAZ09-_.~azAZ09"})
    void sixteenCharactersThatNeedNoEncodingAreEnough(String value) {
        assertThat(WebhookSecret.of(value).isIn("vyte_secret=" + value)).isTrue();
    }

    @Test
    void itIsNeverPrinted() {
        assertThat(secret).hasToString("WebhookSecret[***]");
    }
}
