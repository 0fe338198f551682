package in.vyte.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundle that the build has just made. */
class BundleTest {
    private static final Path ROOT = Path.of("vyte-v2.yaml");
    private static final Path BUILT = Path.of("target", "classes", "META-INF", "vyte");

    @Test
    void isByteIdenticalOnEveryBuild(@TempDir Path directory) throws IOException {
        BundleMain.main(new String[] {ROOT.toString(), directory.toString()});

        for (String name : new String[] {"vyte-v2.yaml", "vyte-v2.json"}) {
            assertThat(directory.resolve(name)).hasSameBinaryContentAs(BUILT.resolve(name));
        }
    }

    @Test
    void isTheSameInBothNotations() throws IOException {
        ObjectMapper json = new ObjectMapper();

        JsonNode fromYaml = json.valueToTree(YamlFile.read(BUILT.resolve("vyte-v2.yaml")));

        assertThat(fromYaml)
                .isEqualTo(json.readTree(BUILT.resolve("vyte-v2.json").toFile()));
    }

    @Test
    void isOnTheClassPath() {
        assertThat(getClass().getResource("/META-INF/vyte/vyte-v2.json")).isNotNull();
    }

    @Test
    void refersToNoFile() throws IOException {
        assertThat(Files.readString(BUILT.resolve("vyte-v2.json"))).doesNotContain(".yaml#");
    }

    @Test
    void meansTheSameToTheParserAsTheFilesItIsMadeFrom() {
        OpenAPI files = parsed(ROOT);
        OpenAPI bundle = parsed(BUILT.resolve("vyte-v2.yaml"));

        assertThat(files.getComponents().getSchemas())
                .isEqualTo(bundle.getComponents().getSchemas());
        assertThat(files.getComponents().getResponses())
                .isEqualTo(bundle.getComponents().getResponses());
        assertThat(files.getComponents().getExamples().keySet())
                .isEqualTo(bundle.getComponents().getExamples().keySet());
        assertThat(files.getPaths().keySet()).isEqualTo(bundle.getPaths().keySet());
    }

    private static OpenAPI parsed(Path file) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readLocation(file.toString(), null, options);
        assertThat(result.getMessages()).isEmpty();
        return result.getOpenAPI();
    }
}
