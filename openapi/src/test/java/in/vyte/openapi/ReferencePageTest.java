package in.vyte.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference page as a file; {@link ReferencePageInBrowserTest} looks at it drawn. */
class ReferencePageTest {
    private static final Path BUNDLE = Path.of("target", "classes", "META-INF", "vyte", "vyte-v2.json");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>.*?</script>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:src|href|url)\\s*[=(][^>)]{6}");

    @Test
    void holdsTheWholeDocument() throws IOException {
        JsonNode shown = BuiltPage.document();
        shown.findParents("x-codeSamples").forEach(operation -> ((ObjectNode) operation).remove("x-codeSamples"));

        assertThat(shown).isEqualTo(new ObjectMapper().readTree(Files.readString(BUNDLE)));
        System.out.printf(
                "Reference page: holds %d operations (read as a file; drawn and looked at with -Pbrowser only)%n",
                BuiltPage.operationIds().size());
    }

    @Test
    void showsEachJavaCallBesideItsOperation() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode operation : BuiltPage.document().findParents("x-codeSamples")) {
            shown.put(
                    operation.path("operationId").asText(),
                    operation.at("/x-codeSamples/0/source").asText());
        }

        assertThat(shown).isNotEmpty().isEqualTo(YamlFile.read(Path.of("java-calls.yaml")));
    }

    @Test
    void endsEachScriptWhereItShould() {
        assertThat(BuiltPage.html().split("</script>", -1)).as("four scripts").hasSize(4 + 1);
    }

    @Test
    void namesNoOtherFile() {
        String withoutScripts = SCRIPT.matcher(BuiltPage.html()).replaceAll("<script$1></script>");

        assertThat(ADDRESS.matcher(withoutScripts).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(address -> address.contains("\"data:"));
        assertThat(BuiltPage.html().contains("cdn.redoc"))
                .as("a logo to be fetched")
                .isFalse();
    }

    @Test
    void forbidsTheBrowserToLoadAnythingElse() {
        assertThat(BuiltPage.html())
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "script-src 'unsafe-inline'; worker-src blob:; style-src 'unsafe-inline'; img-src data:\"");
    }

    @Test
    void carriesTheLicencesOfWhatItHolds() {
        assertThat(BuiltPage.html()).contains("The MIT License", "Rebilly", "DOMPurify");
    }
}
