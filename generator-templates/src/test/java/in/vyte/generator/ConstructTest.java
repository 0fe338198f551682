package in.vyte.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each construct of OpenAPI 3.0 works, compiled without a warning, or is refused by name before the compiler. */
class ConstructTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static CompiledConstructs compiled;

    @BeforeAll
    static void generateAndCompile(@TempDir Path directory) throws IOException {
        compiled = CompiledConstructs.of(working().toList(), directory);
    }

    static Stream<Construct> working() {
        return Construct.all().stream().filter(Construct::works);
    }

    static Stream<Construct> refused() {
        return Construct.all().stream().filter(construct -> !construct.works());
    }

    @Test
    void compileWithoutAWarning() {
        assertThat(compiled.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("working")
    void works(Construct construct) throws Exception {
        construct
                .source()
                .forEach((type, lines) ->
                        assertThat(unwrapped(compiled.source(type))).as(type).contains(lines));
        for (Construct.Value value : construct.values()) {
            Object read = compiled.read(value.type(), value.json());
            assertThat(compiled.write(value.type(), read)).isEqualTo(JSON.readTree(value.json()));
            for (Map.Entry<String, String> accessor : value.prints().entrySet()) {
                Object printed = read.getClass().getMethod(accessor.getKey()).invoke(read);
                assertThat(String.valueOf(printed)).as(accessor.getKey()).isEqualTo(accessor.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedByName(Construct construct, @TempDir Path directory) throws IOException {
        Path document = Construct.document(List.of(construct), directory);
        assertThatThrownBy(() -> Generator.runOnAnother(document, directory.resolve("generated")))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessage("The client cannot be generated from this document:\n  " + construct.refused());
        assertThat(directory.resolve("generated/java")).doesNotExist();
    }

    @Test
    void haveNoUnusedImport() {
        Pattern imported = Pattern.compile("import [\\w.]+\\.(\\w+);");
        compiled.sources()
                .forEach((file, source) -> imported.matcher(source)
                        .results()
                        .map(match -> match.group(1))
                        .forEach(name -> assertThat(source.replaceAll("(?m)^import .*$", ""))
                                .as(file)
                                .containsPattern("\\b" + name + "\\b")));
    }

    @Test
    void haveNoLineBeyondTheMargin() {
        compiled.sources()
                .forEach((file, source) -> assertThat(source.lines().filter(line -> line.length() > 120))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void areInTheTableOfTheReadme() throws IOException {
        String rows = Files.readString(Generator.TEMPLATES.resolve("README.md"));
        List<String> table = Construct.all().stream().map(ConstructTest::row).toList();
        assertThat(rows.lines().filter(line -> line.endsWith(" | works |") || line.endsWith(" | refused |")))
                .as("The table in README.md, row by row as constructs.yaml has it")
                .containsExactlyElementsOf(table);
    }

    static String row(Construct construct) {
        String name = construct.name().replace("|", "\\|");
        return construct.works()
                ? "| " + name + " | " + construct.java() + " | works |"
                : "| " + name + " | instead: " + instead(construct) + " | refused |";
    }

    private static String instead(Construct construct) {
        String text = construct.refused().replaceFirst("(?s).* Instead: ", "");
        return text.substring(0, text.length() - 1);
    }

    /** Long lines are broken somewhere, which is of no interest here. */
    private static String unwrapped(String source) {
        return source.replaceAll("\\n\\s+\\*? *", " ").replace("( ", "(").replaceAll(" (\\.\\w)", "$1");
    }
}
