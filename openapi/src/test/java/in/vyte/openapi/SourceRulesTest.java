package in.vyte.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the document keep the rules, and each of these bites. */
class SourceRulesTest {
    @Test
    void filesOfTheDocumentKeepTheRules() {
        assertThat(SourceRules.findings(Path.of(""))).isEmpty();
    }

    @Test
    void soundFilesKeepTheRules(@TempDir Path directory) throws IOException {
        assertThat(SourceRules.findings(Tree.copiedTo(directory).directory())).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            vyte-v2.yaml|- 'no'|- no|vyte-v2.yaml:17: enum value without quotes: no
            vyte-v2.yaml|title: Things|"title: Things  "|vyte-v2.yaml:3: too long, or blanks at the end, or a tab
            vyte-v2.yaml|    Part:|    Piece:|resources/parts.yaml: schema Part is not listed in the root
            resources/things.yaml|# /v2/things|# /v2/thing|resources/things.yaml: path item things must be used once
            vyte-v2.yaml|#/paths/things|#/paths/thing|resources/things.yaml: path item things must be used once
            resources/things.yaml|/things.yaml#/BlueThing|/things.yaml#/RedThing|examples/things.yaml: example BlueThing
            """)
    void spoiltFilesBreakARule(String file, String text, String replacement, String finding, @TempDir Path directory)
            throws IOException {
        Tree tree = Tree.copiedTo(directory).replacing(file, text, replacement);

        assertThat(SourceRules.findings(tree.directory()))
                .anySatisfy(line -> assertThat(line).startsWith(finding));
    }

    @Test
    void oneFileHoldsOneTag(@TempDir Path directory) throws IOException {
        Tree tree = Tree.copiedTo(directory)
                .replacing("resources/things.yaml", "    get:\n", "    put:\n      tags: [Parts]\n    get:\n");

        assertThat(SourceRules.findings(tree.directory()))
                .singleElement()
                .asString()
                .startsWith("resources/things.yaml: operations of more than one tag");
    }
}
