package in.vyte.openapi.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The document against its last release. */
class ReleaseTest {
    private static final Path RELEASED = Path.of("released", "vyte-v2.yaml");
    private static final Path CURRENT = Path.of("target", "classes", "META-INF", "vyte", "vyte-v2.yaml");
    private static final Path REPORT = Path.of("target", "document-changes.txt");

    @Test
    void breakingChangeRaisesTheVersion() throws IOException {
        String earlier = Files.readString(RELEASED);
        String later = Files.readString(CURRENT);
        Changes changes = DocumentDiff.between(earlier, later);
        String report = version(earlier) + " to " + version(later) + "\n" + String.join("\n", changes.lines()) + "\n";
        Files.writeString(REPORT, report);

        assertThat(!changes.areBreaking() || version(later).mayBreak(version(earlier)))
                .as("The document breaks users of the last release: raise info.version%n%s", report)
                .isTrue();
    }

    private static Version version(String document) {
        return Version.parse(new ObjectMapper()
                .valueToTree(new Yaml().load(document))
                .at("/info/version")
                .asText());
    }
}
