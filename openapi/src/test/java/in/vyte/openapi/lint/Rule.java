package in.vyte.openapi.lint;

import java.util.List;

/**
 * One rule of the document.
 *
 * @param name what holds for every document that keeps the rule
 * @param check reports the places where it does not hold
 */
record Rule(String name, Check check) {
    /** Reports what it objects to. */
    @FunctionalInterface
    interface Check {
        void run(Document document, Findings findings);
    }

    List<String> findings(Document document) {
        Findings findings = new Findings();
        check.run(document, findings);
        return findings.lines();
    }

    @Override
    public String toString() {
        return name;
    }
}
