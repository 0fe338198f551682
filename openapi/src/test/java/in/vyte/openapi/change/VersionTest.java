package in.vyte.openapi.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step of the version allows a breaking change. */
class VersionTest {
    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "0.1.0, 0.1.0, false",
        "0.1.0, 0.1.1, false",
        "0.1.0, 0.2.0, true",
        "0.2.0, 0.1.0, false",
        "0.9.0, 1.0.0, true",
        "1.0.0, 1.0.1, false",
        "1.0.0, 1.1.0, false",
        "1.4.0, 2.0.0, true",
        "2.0.0, 1.5.0, false",
    })
    void breakingNeedsRaisedMajorOrBeforeOneRaisedMinor(String earlier, String later, boolean allowed) {
        assertThat(Version.parse(later).mayBreak(Version.parse(earlier))).isEqualTo(allowed);
    }

    @Test
    void refusesWhatIsNoVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> Version.parse("1.0"));
    }
}
