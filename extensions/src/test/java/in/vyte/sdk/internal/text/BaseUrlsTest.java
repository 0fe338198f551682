package in.vyte.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.vyte.in",
                "https://api.vyte.in/",
                "HTTPS://api.example",
                "http://127.0.0.1:8080/proxy",
                "https://[::1]:8443"
            })
    void hostsAreAccepted(URI url) {
        assertThat(BaseUrls.check(url)).isSameAs(url);
    }

    @ParameterizedTest
    @CsvSource({
        "api.vyte.in, must begin with https://",
        "ftp://api.vyte.in, must begin with https://",
        "https:api.vyte.in, must name a host",
        "https:///v2x, must name a host",
        "https://me:fake-password@api.vyte.in, must not hold credentials",
        "https://api.vyte.in?api_key=fake, must not have a query or a fragment",
        "https://api.vyte.in#top, must not have a query or a fragment",
        "https://api.vyte.in/v2, must end before /v2",
        "https://api.vyte.in/x/v2/, must end before /v2"
    })
    void othersAreRefusedWithoutShowingThem(URI url, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrls.check(url))
                .withMessage("The base URL " + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "https://my_api.example, an underscore in its host name",
        "https://bücher.example/x, a letter beyond ASCII in its host name"
    })
    void aHostNameThatNoUriCanHaveIsRefusedForThatReason(URI url, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrls.check(url))
                .withMessageStartingWith("The base URL has " + reason)
                .withMessageNotContaining("example");
    }

    @Test
    void aMalformedUrlIsNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrls.parse("https://me:fake-password@ "))
                .withMessageMatching("The base URL is malformed at position \\d+") // which one depends on the JDK
                .withNoCause();
    }

    @Test
    void aUrlIsParsed() {
        assertThat(BaseUrls.parse("https://api.vyte.in/x")).isEqualTo(URI.create("https://api.vyte.in/x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://LOCALHOST:80",
                "http://vyte.localhost",
                "http://127.0.0.1",
                "http://127.255.1.2",
                "http://[::1]",
                "http://[0:0:0:0:0:0:0:1]"
            })
    void thisMachineIsRecognized(URI url) {
        assertThat(BaseUrls.isLoopback(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.example",
                "http://notlocalhost",
                "http://127.0.0.1.example",
                "http://128.0.0.1",
                "http://[::2]",
                "http://0.0.0.0"
            })
    void otherMachinesAreNotThisOne(URI url) {
        assertThat(BaseUrls.isLoopback(url)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"http://a, true", "HTTP://a, true", "https://a, false"})
    void onlyHttpIsPlain(URI url, boolean plain) {
        assertThat(BaseUrls.isPlain(url)).isEqualTo(plain);
    }
}
