package in.vyte.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"k", "fake-key-for-tests", "!~", "a.b_c/d+e=:\"{"})
    void visibleAsciiIsAKey(String key) {
        assertThat(ApiKeys.problem(key)).isNull();
    }

    @Test
    void nullIsNoKey() {
        assertThat(ApiKeys.problem(null)).isEqualTo("is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void blankIsNoKey(String key) {
        assertThat(ApiKeys.problem(key)).isEqualTo("is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {" fake", "fake ", "fake\n", "\tfake", "fake\r\n"})
    void whiteSpaceAtTheEndsIsRefused(String key) {
        assertThat(ApiKeys.problem(key)).isEqualTo("begins or ends with white space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa\r\nX: 1", "fa\nke", "fa\0ke", "fa\tke", "fa\u001fke", "fa\u007fke"})
    void controlCharactersAreRefused(String key) {
        assertThat(ApiKeys.problem(key)).isEqualTo("holds a control character at position 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fak\u00e9", "fak\u0080", "fak\ud83d\ude00", "fak\u200b"})
    void otherAlphabetsAreRefused(String key) {
        assertThat(ApiKeys.problem(key)).isEqualTo("holds a character that is not ASCII at position 3");
    }

    @ParameterizedTest
    @CsvSource({"Bearer fake", "Basic fake", "fake key"})
    void aPrefixIsRefused(String key) {
        assertThat(ApiKeys.problem(key)).isEqualTo("holds a space; Vyte takes the bare key, without a prefix");
    }
}
