package in.vyte.openapi.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document keeps every rule. */
class LintTest {
    private static final Document DOCUMENT = Document.bundled();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void documentKeepsTheRule(Rule rule) {
        assertThat(rule.findings(DOCUMENT))
                .as("%s; each line names a place in the document", rule.name())
                .isEmpty();
    }

    static List<Rule> rules() throws IOException {
        return Rules.of(OperationTable.read(), unknownTypes());
    }

    private static Set<String> unknownTypes() throws IOException {
        try (InputStream in = LintTest.class.getResourceAsStream("/unknown-types.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
