package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import in.vyte.client.VyteJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
    private static final Codec<List<Map<String, Integer>>> NESTED = Codecs.list(Codecs.map(Codecs.INTEGER));

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Codecs.STRING, "\"a\\\"b\\u00e9\"", "a\"bé"),
                arguments(Codecs.STRING, "\"\"", ""),
                arguments(Codecs.INTEGER, "-2147483648", Integer.MIN_VALUE),
                arguments(Codecs.LONG, "9223372036854775807", Long.MAX_VALUE),
                arguments(Codecs.NUMBER, "1.50", new BigDecimal("1.50")),
                arguments(Codecs.NUMBER, "60", new BigDecimal("60")),
                arguments(Codecs.DOUBLE, "2.3522219", 2.3522219),
                arguments(Codecs.DOUBLE, "48", 48.0),
                arguments(Codecs.BOOLEAN, "true", true),
                arguments(Codecs.BOOLEAN, "false", false),
                arguments(Codecs.DATE, "\"2024-02-29\"", LocalDate.of(2024, 2, 29)),
                arguments(Codecs.list(Codecs.STRING), "[]", List.of()),
                arguments(NESTED, "[{\"a\":1,\"b\":2},{}]", List.of(Map.of("a", 1, "b", 2), Map.of())));
    }

    static Stream<Arguments> mismatches() {
        return Stream.of(
                arguments(Codecs.STRING, "1", "expected a string but found an integer"),
                arguments(Codecs.STRING, "null", "expected a string but found null"),
                arguments(Codecs.INTEGER, "1.0", "expected an integer but found a decimal number"),
                arguments(Codecs.INTEGER, "2147483648", "expected an integer of 32 bits but found an integer"),
                arguments(Codecs.INTEGER, "\"1\"", "expected an integer but found a string"),
                arguments(Codecs.LONG, "9223372036854775808", "expected an integer of 64 bits but found an integer"),
                arguments(Codecs.NUMBER, "\"1\"", "expected a number but found a string"),
                arguments(Codecs.DOUBLE, "1e400", "expected a number of 64 bits but found a decimal number"),
                arguments(Codecs.DOUBLE, "true", "expected a number but found a boolean"),
                arguments(Codecs.BOOLEAN, "\"false\"", "expected a boolean but found a string"),
                arguments(Codecs.BOOLEAN, "0", "expected a boolean but found an integer"),
                arguments(Codecs.DATE, "\"2023-02-29\"", "expected a date such as 2026-03-10 but found a string"),
                arguments(Codecs.DATE, "\"10/03/2026\"", "expected a date such as 2026-03-10 but found a string"),
                arguments(
                        Codecs.TIMESTAMP,
                        "\"2026-03-10\"",
                        "expected a date-time such as 2026-03-10T08:00:00.000Z but found a string"),
                arguments(Codecs.list(Codecs.STRING), "{}", "expected an array but found an object"),
                arguments(Codecs.list(Codecs.STRING), "\"a\"", "expected an array but found a string"),
                arguments(Codecs.map(Codecs.STRING), "[]", "expected an object but found an array"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsAValue(Codec<?> codec, String json, Object value) throws IOException {
        assertThat(read(codec, json)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void readsWhatItWrote(Codec<T> codec, String json, T value) throws IOException {
        assertThat(VyteJson.read(codec, VyteJson.write(codec, value))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void refusesAValueOfAnotherType(Codec<?> codec, String json, String message) {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> readStrictly(codec, json))
                .withMessage(message)
                .withNoCause()
                .satisfies(mismatch -> assertThat(mismatch.path()).isEmpty());
    }

    @Test
    void namesThePlaceOfAMismatch() {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> readStrictly(NESTED, "[{},{\"a/b\":1,\"c~d\":\"x\"}]"))
                .satisfies(mismatch -> assertThat(mismatch.path()).isEqualTo("/1/c~0d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{} {}", "{}]", "{"})
    void refusesWhatIsNotOneValue(String json) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(Codecs.ANY, json));
    }

    @Test
    void keepsTheOrderOfMapsAndWritesBackTheirNulls() throws IOException {
        Map<String, Integer> map = read(Codecs.map(Codecs.INTEGER), "{\"b\":1,\"a\":null}");
        assertThat(map.keySet()).containsExactly("b");
        assertThat(new String(VyteJson.write(Codecs.map(Codecs.INTEGER), map), StandardCharsets.UTF_8))
                .isEqualTo("{\"b\":1,\"a\":null}");
    }

    @Test
    void keepsAnyJsonAsItIs() throws IOException {
        String json = "{\"a\":[1.50,null,true,{\"b\":1e3}],\"c\":\"\"}";
        assertThat(new String(VyteJson.write(Codecs.ANY, read(Codecs.ANY, json)), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":[1.50,null,true,{\"b\":1E+3}],\"c\":\"\"}");
    }

    private static <T> T readStrictly(Codec<T> codec, String json) throws IOException {
        return VyteJson.readStrictly(codec, json.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T read(Codec<T> codec, String json) throws IOException {
        return VyteJson.read(codec, json.getBytes(StandardCharsets.UTF_8));
    }
}
