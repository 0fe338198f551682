package in.vyte.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedGenerationTest {
    @Test
    void givesTheSameBytesAsTheBuild(@TempDir Path again) throws IOException {
        Generator.run(Path.of("../openapi/vyte-v2.yaml"), again);
        Map<String, String> built = Generator.sources(Path.of("../generated-client/target/generated-sources/openapi"));
        assertThat(built).hasSizeGreaterThan(100);
        assertThat(Generator.sources(again)).isEqualTo(built);
    }
}
