package in.vyte.openapi.lint;

import in.vyte.openapi.SourceRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lints the document that was just bundled, outside the tests. */
final class LintMain {
    private LintMain() {}

    /**
     * Checks all rules.
     *
     * @param arguments the directory of the document
     * @throws IOException if a list that belongs to the rules cannot be read
     * @throws IllegalStateException if a rule is broken; the message names each place
     */
    public static void main(String[] arguments) throws IOException {
        List<String> findings = new ArrayList<>(SourceRules.findings(Path.of(arguments[0])));
        Document document = Document.bundled();
        for (Rule rule : LintTest.rules()) {
            rule.findings(document).forEach(finding -> findings.add(finding + " [" + rule.name() + "]"));
        }
        if (!findings.isEmpty()) {
            throw new IllegalStateException(
                    "The document breaks its rules, see openapi/README.md:\n  " + String.join("\n  ", findings) + "\n");
        }
    }
}
