package in.vyte.contract.reference;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.utils.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The calls of operations in Java sources, such as {@code vyte.events().getEvent(FIRST_VISIT)}, with the values of
 * constants in place of their names. A call that needs anything else from around it is left out.
 */
final class WrittenCalls {
    private WrittenCalls() {}

    /**
     * Finds the calls.
     *
     * @param directory the sources, read in the order of their names
     * @param operations the names of the methods to look for
     * @return the calls by operation, each on one line, in the order of the sources
     */
    static Map<String, List<String>> in(Path directory, Set<String> operations) throws IOException {
        List<CompilationUnit> units = parsed(directory);
        Map<String, Expression> shared = new HashMap<>();
        units.forEach(unit -> shared.putAll(constants(unit, field -> !field.isPrivate())));
        Map<String, List<String>> calls = new TreeMap<>();
        for (CompilationUnit unit : units) {
            Map<String, Expression> values = new HashMap<>(shared);
            values.putAll(constants(unit, field -> true));
            unit.findAll(MethodCallExpr.class, call -> isOf(operations, call) && !isExpectedToFail(call))
                    .forEach(call -> withValues(call, values)
                            .ifPresent(text -> calls.computeIfAbsent(call.getNameAsString(), any -> new ArrayList<>())
                                    .add(text)));
        }
        return calls;
    }

    private static List<CompilationUnit> parsed(Path directory) throws IOException {
        ParserConfiguration java17 = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
        return new SourceRoot(directory, java17)
                .tryToParse("").stream()
                        .map(parsed -> parsed.getResult().orElseThrow())
                        .sorted(Comparator.comparing(
                                unit -> unit.getStorage().orElseThrow().getFileName()))
                        .toList();
    }

    private static Map<String, Expression> constants(CompilationUnit unit, Predicate<FieldDeclaration> wanted) {
        return unit.findAll(FieldDeclaration.class, wanted).stream()
                .flatMap(field -> field.getVariables().stream())
                .filter(variable -> isConstant(variable.getNameAsString()))
                .filter(variable -> variable.getInitializer().isPresent())
                .collect(Collectors.toMap(
                        VariableDeclarator::getNameAsString,
                        variable -> variable.getInitializer().orElseThrow()));
    }

    /** Returns whether a call is {@code vyte.group().operation(...)}. */
    private static boolean isOf(Set<String> operations, MethodCallExpr call) {
        return operations.contains(call.getNameAsString())
                && call.getScope()
                        .flatMap(Expression::toMethodCallExpr)
                        .flatMap(MethodCallExpr::getScope)
                        .filter(Expression::isNameExpr)
                        .isPresent();
    }

    private static boolean isExpectedToFail(MethodCallExpr call) {
        return call.stream(Node.TreeTraversal.PARENTS)
                .anyMatch(outer -> outer instanceof MethodCallExpr expect
                        && expect.getArguments().stream().anyMatch(WrittenCalls::isExceptionClass));
    }

    private static boolean isExceptionClass(Expression argument) {
        return argument.isClassExpr() && argument.toString().endsWith("Exception.class");
    }

    private static Optional<String> withValues(MethodCallExpr written, Map<String, Expression> values) {
        MethodCallExpr call = written.clone();
        Set<String> parameters = call.findAll(Parameter.class).stream()
                .map(Parameter::getNameAsString)
                .collect(Collectors.toSet());
        for (Expression argument : List.copyOf(call.getArguments())) {
            if (!argument.findAll(MethodCallExpr.class, WrittenCalls::isOfItsOwnClass)
                    .isEmpty()) {
                return Optional.empty();
            }
            for (NameExpr name : argument.findAll(NameExpr.class)) {
                Expression value = values.get(name.getNameAsString());
                if (value != null) {
                    name.replace(value.clone());
                } else if (!parameters.contains(name.getNameAsString()) && !isType(name.getNameAsString())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(call.toString());
    }

    private static boolean isOfItsOwnClass(MethodCallExpr call) {
        return call.getScope().isEmpty();
    }

    private static boolean isConstant(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isType(String name) {
        return Character.isUpperCase(name.charAt(0)) && !isConstant(name);
    }
}
