package in.vyte.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedCall;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private int run(Map<String, String> environment) {
        return Quickstart.run(environment, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> environment(VyteSandbox sandbox) {
        return Map.of(
                "VYTE_API_KEY",
                sandbox.apiKey(),
                "VYTE_BASE_URL",
                sandbox.baseUri().toString());
    }

    @Test
    void withoutAKeyTheEventsComeFromASandbox() {
        assertThat(run(Map.of())).isZero();

        assertThat(printed().lines().toList().get(printed().lines().toList().size() - 1))
                .startsWith("Source: a sandbox inside this program");
    }

    @Test
    void blankKeyCountsAsNone() {
        assertThat(run(Map.of("VYTE_API_KEY", " "))).isZero();

        assertThat(printed()).contains("Source: a sandbox");
    }

    @Test
    void bothUseCasesAreShownWithTheRightPeople() {
        run(Map.of());

        assertThat(printed().lines())
                .anySatisfy(line -> assertThat(line)
                        .matches("First visit +booking page +Marta Keller +Nora Weiss +- +confirmed +"
                                + "2026-03-10 09:00-10:00 \\+01:00"))
                .anySatisfy(line -> assertThat(line)
                        .matches("Quarterly review +group meeting \\* +Tomas Lindqvist +Tomas Lindqvist +"
                                + "Aiko Brandt +open +2026-03-12 13:00-14:00 \\+01:00, 2 yes"));
    }

    @Test
    void hostsShownByIdOrAddressAloneAreLookedUp() {
        run(Map.of());

        assertThat(printed().lines())
                .anySatisfy(line -> assertThat(line).matches("Check-up +booking page +Aiko Brandt +Pavel Novak .*"))
                .anySatisfy(
                        line -> assertThat(line).matches("Hand-over +group meeting \\* +Marta Keller .*cancelled.*"));
    }

    @Test
    void withAKeyTheEventsAreReadFromTheBaseUrlAndNothingIsChanged() {
        try (VyteSandbox vyte = VyteSandbox.start()) {
            assertThat(run(environment(vyte))).isZero();

            assertThat(vyte.calls())
                    .isNotEmpty()
                    .extracting(RecordedCall::method)
                    .containsOnly("GET");
            assertThat(printed())
                    .endsWith("Source: " + vyte.baseUri() + ", read with VYTE_API_KEY; nothing was changed there."
                            + System.lineSeparator());
        }
    }

    @Test
    void keyIsNotPrinted() {
        try (VyteSandbox vyte = VyteSandbox.start()) {
            run(environment(vyte));

            assertThat(printed()).doesNotContain(vyte.apiKey());
        }
    }

    @Test
    void failureIsReportedInALine() {
        try (VyteSandbox vyte = VyteSandbox.start()) {
            vyte.inject(Fault.status(403));

            assertThat(run(environment(vyte))).isEqualTo(1);

            assertThat(printed()).startsWith("The events could not be read. ").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'fake\nkey', http://127.0.0.1:1, key",
        "fake-key-for-tests, 'http://[::1', malformed at position",
        "fake-key-for-tests, ftp://api.example, base URL",
        "fake-key-for-tests, 'https://user:fake-password@\u202e', base URL"
    })
    void malformedKeyOrBaseUrlIsReportedInALineThatDoesNotShowIt(String key, String baseUrl, String problem) {
        assertThat(run(Map.of("VYTE_API_KEY", key, "VYTE_BASE_URL", baseUrl))).isEqualTo(1);

        assertThat(printed())
                .startsWith("VYTE_API_KEY or VYTE_BASE_URL cannot be used. ")
                .containsIgnoringCase(problem)
                .doesNotContain("fake-password", "fake\nkey")
                .hasLineCount(1);
    }

    @Test
    void textInATitleOrNameCannotChangeTheTable() {
        try (VyteSandbox vyte = VyteSandbox.start()) {
            vyte.clear(Kind.EVENTS);
            ObjectNode event =
                    JsonNodeFactory.instance.objectNode().put("title", "A\u001b[2J\nforged \u202eline\r\u2028end");
            event.putObject("created_by").put("full_name", "E\u0007v\u2066e");
            vyte.put(Kind.EVENTS, "e1", event);

            run(environment(vyte));

            assertThat(printed())
                    .contains("A\ufffd[2J\ufffdforged \ufffdline\ufffd\ufffdend")
                    .contains("E\ufffdv\ufffde");
            assertThat(printed()).doesNotContain("\u001b", "\u202e", "\u2066", "\u2028", "\r\u2028");
        }
    }

    @Test
    void organizationWithoutEventsHasAnEmptyTable() {
        try (VyteSandbox vyte = VyteSandbox.start()) {
            vyte.clear(Kind.EVENTS);

            assertThat(run(environment(vyte))).isZero();

            assertThat(printed()).startsWith("EVENT  USE CASE");
        }
    }
}
