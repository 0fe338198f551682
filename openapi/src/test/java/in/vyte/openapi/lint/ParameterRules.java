package in.vyte.openapi.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules on parameters. */
final class ParameterRules {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private ParameterRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("every parameter has a description and an example", ParameterRules::described),
                new Rule("path parameters are those of the path", ParameterRules::pathNames),
                new Rule("texts in the path are not empty", ParameterRules::pathTypes),
                new Rule("limits are integers from 1", ParameterRules::limits));
    }

    private static void described(Document document, Findings findings) {
        for (Located parameter : parameters(document)) {
            for (String key : List.of("description", "example")) {
                findings.addUnless(parameter.has(key), parameter.place(), "no " + key);
            }
        }
    }

    private static void pathNames(Document document, Findings findings) {
        for (Operation operation : document.operations()) {
            Set<String> expected = VARIABLE.matcher(operation.path())
                    .results()
                    .map(MatchResult::group)
                    .map(group -> group.substring(1, group.length() - 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> actual = operation.parameters().stream()
                    .filter(parameter -> parameter.text("in").equals("path"))
                    .map(parameter -> parameter.text("name"))
                    .collect(Collectors.toCollection(TreeSet::new));
            findings.addUnless(
                    actual.equals(expected),
                    operation.place(),
                    "path parameters are " + actual + " instead of " + expected);
        }
    }

    private static void pathTypes(Document document, Findings findings) {
        for (Located parameter : parameters(document)) {
            if (parameter.text("in").equals("path")) {
                Located schema = parameter.child("schema");
                boolean fine = !schema.text("type").equals("string")
                        || schema.has("enum")
                        || schema.has("format")
                        || schema.node().path("minLength").asInt() == 1;
                findings.addUnless(fine, parameter.place(), "needs minLength: 1");
            }
        }
    }

    private static void limits(Document document, Findings findings) {
        for (Located parameter : parameters(document)) {
            if (parameter.text("name").equals("limit")) {
                Located schema = parameter.child("schema");
                boolean fine = schema.text("type").equals("integer")
                        && schema.node().path("minimum").asInt() == 1;
                findings.addUnless(fine, parameter.place(), "must be an integer with minimum 1");
            }
        }
    }

    private static Set<Located> parameters(Document document) {
        Set<Located> result = new LinkedHashSet<>();
        document.operations().forEach(operation -> result.addAll(operation.parameters()));
        return result;
    }
}
