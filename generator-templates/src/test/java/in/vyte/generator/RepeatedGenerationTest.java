package in.vyte.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedGenerationTest {
    private static final Path DOCUMENT = Path.of("../openapi/vyte-v2.yaml");

    @Test
    void givesTheSameBytes(@TempDir Path once, @TempDir Path again) throws IOException {
        Generator.run(DOCUMENT, once);
        Generator.run(DOCUMENT, again);
        Map<String, String> sources = Generator.sources(once);
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(Generator.sources(again)).isEqualTo(sources);
    }
}
