package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the parameters of an operation. They are matched by place and name, those of a path by their position. */
final class ParameterComparison {
    private static final Set<String> KNOWN = Set.of(
            "name",
            "in",
            "description",
            "required",
            "deprecated",
            "style",
            "explode",
            "schema",
            "content",
            "example",
            "examples",
            "x-vyte-secret");

    private final Documents documents;
    private final Report report;
    private final boolean grouped;

    ParameterComparison(Documents documents, Report report, boolean grouped) {
        this.documents = documents;
        this.report = report;
        this.grouped = grouped;
    }

    void compare(PathOperation before, PathOperation now) {
        List<JsonNode> earlier = before.parameters(documents.earlier());
        List<JsonNode> later = now.parameters(documents.later());
        boolean samePath = before.address().equals(now.address());
        Sides parameters =
                new Sides(byKey(earlier, samePath ? before.path() : ""), byKey(later, samePath ? now.path() : ""));
        Renames renames = Renames.between(parameters);
        renames.renamed()
                .forEach((from, to) -> renamed(
                        parameters.earlier().get(from), parameters.later().get(to)));
        renames.removed().forEach(key -> removed(parameters.earlier().get(key), later));
        renames.added().forEach(key -> added(parameters.later().get(key), earlier));
        for (String key : parameters.keys()) {
            Sides parameter = parameters.child(key);
            if (!parameter.isAdded() && !parameter.isRemoved()) {
                compare(parameter);
            }
        }
        compareOrder(arguments(earlier), arguments(later));
    }

    private void renamed(JsonNode from, JsonNode to) {
        if (from.path("in").equals(to.path("in"))) {
            report.breaking(what(from) + " is now named " + name(to));
        } else {
            report.breaking(what(from) + " is now sent in the " + in(to) + " instead of the " + in(from));
        }
    }

    private void removed(JsonNode parameter, List<JsonNode> later) {
        if (later.stream().noneMatch(other -> name(other).equals(name(parameter)))) {
            report.breaking(what(parameter) + " is gone");
        }
    }

    private void added(JsonNode parameter, List<JsonNode> earlier) {
        JsonNode moved = earlier.stream()
                .filter(other -> name(other).equals(name(parameter)))
                .findFirst()
                .orElse(null);
        if (moved != null) {
            report.breaking(what(moved) + " is now sent in the " + in(parameter) + " instead of the " + in(moved));
        } else if (isRequired(parameter)) {
            report.breaking(what(parameter) + " is new and must be sent");
        } else if (grouped) {
            report.fine(what(parameter) + " is new");
        } else {
            report.notable(what(parameter) + " is new: Java methods that take all parameters take one more");
        }
    }

    private void compare(Sides parameter) {
        String what = what(parameter.later());
        if (parameter.differ("name")) {
            report.notable(what(parameter.earlier()) + " of the path is now named " + name(parameter.later()));
        }
        if (parameter.becomes("required")) {
            report.breaking(what + " must now be sent");
        } else if (parameter.ceases("required")) {
            report.fine(what + " may now be left out");
        }
        if (!style(parameter.earlier()).equals(style(parameter.later()))) {
            report.breaking(what + " is now written as " + style(parameter.later()) + " instead of "
                    + style(parameter.earlier()));
        }
        Marks.compareSecret(report, what, parameter);
        Marks.compareDeprecated(report, what, parameter);
        Marks.compareTexts(report, what + " of " + report.place(), parameter);
        if (parameter.differ("examples")) {
            report.example(what + " of " + report.place());
        }
        new SchemaComparison(documents, report, Direction.REQUEST).compare(what, parameter.child("schema"));
        if (parameter.differ("content")) {
            report.breaking(what + " is now written in another media type");
        }
        parameter.differingKeysBut(KNOWN).forEach(key -> report.unknown(what, key));
    }

    /** Arguments of one Java type that change places compile, and are wrong. */
    private void compareOrder(List<String> earlier, List<String> later) {
        List<String> before = new ArrayList<>(earlier);
        List<String> now = new ArrayList<>(later);
        before.retainAll(later);
        now.retainAll(earlier);
        if (!before.equals(now)) {
            report.breaking("its Java method takes " + String.join(", ", now) + " in this order instead of "
                    + String.join(", ", before));
        }
    }

    private List<String> arguments(List<JsonNode> parameters) {
        List<String> names = new ArrayList<>();
        parameters.stream().filter(ParameterComparison::isRequired).forEach(one -> names.add(name(one)));
        if (!grouped) {
            parameters.stream().filter(one -> !isRequired(one)).forEach(one -> names.add(name(one)));
        }
        return names;
    }

    private static ObjectNode byKey(List<JsonNode> parameters, String path) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (JsonNode parameter : parameters) {
            String name = name(parameter);
            int position = path.indexOf("{" + name + "}");
            String key = switch (in(parameter)) {
                case "path" -> position < 0 ? name : String.valueOf(beforeIn(path, position));
                case "header" -> name.toLowerCase(Locale.ROOT);
                default -> name;
            };
            result.set(in(parameter) + " " + key, parameter);
        }
        return result;
    }

    /** How many parameters stand in the path before a position. */
    private static long beforeIn(String path, int position) {
        return path.substring(0, position).chars().filter(sign -> sign == '{').count();
    }

    private static String style(JsonNode parameter) {
        boolean form = Set.of("query", "cookie").contains(in(parameter));
        String style = parameter.path("style").asText(form ? "form" : "simple");
        boolean explode = parameter.path("explode").asBoolean(style.equals("form"));
        return style + (explode ? ", one by one" : ", joined");
    }

    private static boolean isRequired(JsonNode parameter) {
        return parameter.path("required").asBoolean();
    }

    private static String what(JsonNode parameter) {
        return "parameter " + name(parameter);
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }

    private static String in(JsonNode parameter) {
        return parameter.path("in").asText();
    }
}
