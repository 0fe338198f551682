package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import in.vyte.client.VyteJson;
import in.vyte.client.model.EventFilter;
import in.vyte.client.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {
    @Test
    void givesTheConstantOfAListedValue() {
        assertThat(EventFilter.of("upcoming")).isSameAs(EventFilter.UPCOMING);
        assertThat(EventFilter.UPCOMING.isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand new", "", "UPCOMING", "unknown_default_open_api"})
    void keepsAValueThatIsNotListed(String text) throws IOException {
        EventFilter filter = VyteJson.mapper().readValue('"' + text + '"', EventFilter.class);
        assertThat(filter.value()).isEqualTo(text);
        assertThat(filter.isKnown()).isFalse();
        assertThat(new String(VyteJson.write(EventFilter.TYPE, filter), StandardCharsets.UTF_8))
                .isEqualTo('"' + text + '"');
    }

    @Test
    void equalsAnEnumOfTheSameClassAndText() {
        assertThat(EventFilter.of("new"))
                .isEqualTo(EventFilter.of("new"))
                .hasSameHashCodeAs(EventFilter.of("new"))
                .isNotEqualTo(EventFilter.of("newer"))
                .isNotEqualTo(Language.of("new"));
    }

    @Test
    void listsItsValuesInTheOrderOfTheDocument() {
        assertThat(EventFilter.TYPE.values()).startsWith(EventFilter.CONFIRMED, EventFilter.UPCOMING);
        assertThat(EventFilter.TYPE.values()).isUnmodifiable();
    }

    @Test
    void printsItsText() {
        assertThat(EventFilter.of("brand new")).hasToString("brand new");
    }

    @Test
    void refusesNull() {
        String nothing = null;
        assertThatNullPointerException().isThrownBy(() -> EventFilter.of(nothing));
    }
}
