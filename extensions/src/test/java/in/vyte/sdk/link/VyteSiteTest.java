package in.vyte.sdk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VyteSiteTest {
    @ParameterizedTest
    @ValueSource(strings = {"acme", "Acme", "a", "a-b-1", "7up"})
    void aSiteIsNamedAfterItsOrganization(String name) {
        assertThat(VyteSite.ofOrganization(name).root())
                .hasToString("https://" + name.toLowerCase(Locale.ROOT) + ".vyte.in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-acme", "acme-", "a.b", "evil.example.com/", "a b", "é", "evil@x"})
    void aNameThatNoHostCanHaveIsRefused(String name) {
        assertThatThrownBy(() -> VyteSite.ofOrganization(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.vyte.in", "http://localhost:8080", "https://[::1]"})
    void aSiteIsASchemeAndAHost(URI root) {
        assertThat(VyteLinks.bookingPage("ana").site(new VyteSite(root)).build().toUri())
                .hasToString(root + "/ana");
    }

    @ParameterizedTest
    @CsvSource({
        "https://my_org.vyte.in, an underscore in its host name",
        "https://bücher.example, a letter beyond ASCII in its host name"
    })
    void aHostNameThatNoUriCanHaveIsRefusedForThatReason(URI root, String reason) {
        assertThatThrownBy(() -> new VyteSite(root))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> VyteSite.ofOrganization("my_org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("underscore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.vyte.in",
                "ftp://acme.vyte.in",
                "https://acme.vyte.in/",
                "https://acme.vyte.in?x",
                "https://acme.vyte.in#x",
                "https://user@acme.vyte.in",
                "https:acme"
            })
    void aSiteIsNothingElse(URI root) {
        assertThatThrownBy(() -> new VyteSite(root)).isInstanceOf(IllegalArgumentException.class);
    }
}
