package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import in.vyte.client.VyteJson;
import in.vyte.client.model.EventKeyStore;
import in.vyte.client.model.HideDecline;
import in.vyte.client.model.KeyStore;
import in.vyte.client.model.OrganizationMember;
import in.vyte.client.model.TeamPublicFlag;
import in.vyte.client.model.User;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionTest {
    @Test
    void holdsTheTypeThatCame() throws IOException {
        OrganizationMember id = read(OrganizationMember.TYPE, "\"u1\"");
        assertThat(id.asString()).contains("u1");
        assertThat(id.asUser()).isEmpty();
        OrganizationMember user = read(OrganizationMember.TYPE, "{\"_id\":\"u1\"}");
        assertThat(user.asUser()).map(User::id).contains("u1");
        assertThat(user.asString()).isEmpty();
    }

    @Test
    void distinguishesNumbersFromBooleans() throws IOException {
        assertThat(read(HideDecline.TYPE, "48").asBigDecimal()).contains(new BigDecimal(48));
        assertThat(read(HideDecline.TYPE, "0.5").asBigDecimal()).contains(new BigDecimal("0.5"));
        assertThat(read(HideDecline.TYPE, "false").asBoolean()).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"false\"", "true"})
    void isWrittenAsItCame(String json) throws IOException {
        assertThat(write(TeamPublicFlag.TYPE, read(TeamPublicFlag.TYPE, json))).isEqualTo(json);
    }

    @Test
    void isWrittenAsItWasMade() {
        assertThat(write(EventKeyStore.TYPE, EventKeyStore.of("k1"))).isEqualTo("\"k1\"");
        assertThat(write(EventKeyStore.TYPE, EventKeyStore.of(KeyStore.builder().build())))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1    | expected a String or a KeyStore but found an integer",
                "true | expected a String or a KeyStore but found a boolean",
                "[]   | expected a String or a KeyStore but found an array",
                "null | expected a String or a KeyStore but found null",
            })
    void refusesATypeThatItCannotHold(String json, String message) {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(EventKeyStore.TYPE, json))
                .withMessage(message);
    }

    @Test
    void equalsAUnionThatHoldsTheSame() {
        assertThat(EventKeyStore.of("k1"))
                .isEqualTo(EventKeyStore.of("k1"))
                .hasSameHashCodeAs(EventKeyStore.of("k1"))
                .isNotEqualTo(EventKeyStore.of("k2"))
                .isNotEqualTo(EventKeyStore.of(KeyStore.builder().build()))
                .isNotEqualTo(OrganizationMember.of("k1"));
    }

    @Test
    void printsNoSecretOfWhatItHolds() {
        EventKeyStore keys = EventKeyStore.of(KeyStore.of(k -> k.hash(Map.of("u1", "fake-secret"))));
        assertThat(keys).hasToString("KeyStore{hash=***}");
    }

    @Test
    void refusesNull() {
        String nothing = null;
        assertThatNullPointerException().isThrownBy(() -> EventKeyStore.of(nothing));
    }

    private static <T> T read(Codec<T> codec, String json) throws IOException {
        return VyteJson.read(codec, json.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> String write(Codec<T> codec, T value) {
        return new String(VyteJson.write(codec, value), StandardCharsets.UTF_8);
    }
}
