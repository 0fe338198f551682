package in.vyte.sandbox.internal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void sandboxIsAsTheOptionsSay(@TempDir Path directory) throws IOException {
        Path seed = Files.writeString(directory.resolve("seed.json"), "{\"users\":[{\"full_name\":\"Ida\"}]}");
        List<String> arguments = List.of(
                "--port=0",
                "--key",
                "fake-key-of-a-test",
                "--seed",
                seed.toString(),
                "--clock",
                "2027-01-01T00:00:00Z");

        try (VyteSandbox sandbox = Options.read(arguments).start()) {
            assertThat(sandbox.baseUri().getHost()).isEqualTo("127.0.0.1");
            assertThat(sandbox.apiKey()).isEqualTo("fake-key-of-a-test");
            assertThat(sandbox.records(Kind.USERS)).hasSize(1);
            assertThat(sandbox.clock().instant()).hasToString("2027-01-01T00:00:00Z");
        }
    }

    @Test
    void sandboxMayBeEmpty() {
        try (VyteSandbox sandbox =
                Options.read(List.of("--port", "0", "--seed", "empty")).start()) {
            assertThat(sandbox.records(Kind.EVENTS)).isEmpty();
        }
    }

    @Test
    void sandboxOfAllInterfacesIsFoundOnThisMachine() {
        try (VyteSandbox sandbox =
                Options.read(List.of("--port", "0", "--host", "0.0.0.0")).start()) {
            assertThat(sandbox.baseUri().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--prt=1, there is no option --prt",
        "--port=high, --port must be a number from 0 to 65535",
        "--port=65536, --port must be a number from 0 to 65535",
        "--clock=noon, clock must be story",
        "--webhooks=both, --webhooks must be array or single",
        "--port, --port needs a value"
    })
    void optionThatMakesNoSenseIsRefused(String option, String message) {
        assertThatThrownBy(() -> Options.read(List.of(option)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void everyOptionIsExplained() {
        assertThat(Options.HELP)
                .contains("--port", "--host", "--key", "--seed", "--clock", "--webhooks", "--webhook-ids")
                .contains("--webhook-targets");
    }
}
