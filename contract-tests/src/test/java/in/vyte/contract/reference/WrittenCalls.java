package in.vyte.contract.reference;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The calls of operations in Java sources, such as {@code vyte.events().getEvent(FIRST_VISIT)}, with the values of
 * constants in place of their names. A call that needs anything else from around it is left out.
 */
final class WrittenCalls {
    private final Set<String> operations;
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, List<String>> calls = new TreeMap<>();

    private WrittenCalls(Set<String> operations) {
        this.operations = operations;
    }

    /**
     * Finds the calls.
     *
     * @param directory the sources, read in the order of their names
     * @param operations the names of the methods to look for
     * @return the text of the calls by operation, in the order of the sources
     */
    static Map<String, List<String>> in(Path directory, Set<String> operations) throws IOException {
        WrittenCalls found = new WrittenCalls(operations);
        try (Stream<Path> files = Files.walk(directory);
                StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none"),
                            null,
                            manager.getJavaFileObjectsFromPaths(
                                    files.filter(file -> file.toString().endsWith(".java"))
                                            .sorted()
                                            .toList()));
            List<Source> sources = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new Source(unit, positions));
            }
            sources.forEach(source -> source.unit.accept(found.new Constants(source), null));
            sources.forEach(source -> source.unit.accept(found.new Calls(source), null));
        }
        return found.calls;
    }

    /** A file and where its parts stand. */
    private record Source(CompilationUnitTree unit, SourcePositions positions) {
        String text(Tree tree) {
            return text().substring(start(tree), end(tree));
        }

        int start(Tree tree) {
            return (int) positions.getStartPosition(unit, tree);
        }

        int end(Tree tree) {
            return (int) positions.getEndPosition(unit, tree);
        }

        private String text() {
            try {
                return unit.getSourceFile().getCharContent(true).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final class Constants extends TreeScanner<Void, Void> {
        private final Source source;

        Constants(Source source) {
            this.source = source;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            ExpressionTree value = variable.getInitializer();
            if (value != null && isConstant(variable.getName().toString())) {
                constants.put(key(source, variable.getName().toString()), source.text(value));
                constants.putIfAbsent(variable.getName().toString(), source.text(value));
            }
            return super.visitVariable(variable, unused);
        }
    }

    private final class Calls extends TreeScanner<Void, Void> {
        private final Source source;

        Calls(Source source) {
            this.source = source;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            if (call.getArguments().stream().map(Tree::toString).anyMatch(text -> text.endsWith("Exception.class"))) {
                return null; // expected to fail
            }
            operation(call)
                    .ifPresent(operation -> new Values(source, call)
                            .text()
                            .ifPresent(text -> calls.computeIfAbsent(operation, absent -> new ArrayList<>())
                                    .add(text)));
            return super.visitMethodInvocation(call, unused);
        }

        /** The operation of {@code vyte.group().operation(...)}. */
        private Optional<String> operation(MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree method
                            && operations.contains(method.getIdentifier().toString())
                            && method.getExpression() instanceof MethodInvocationTree group
                            && group.getMethodSelect() instanceof MemberSelectTree of
                            && of.getExpression() instanceof IdentifierTree
                    ? Optional.of(method.getIdentifier().toString())
                    : Optional.empty();
        }
    }

    /** Puts the values of constants into a call. */
    private final class Values extends TreeScanner<Void, Void> {
        private final Source source;
        private final MethodInvocationTree call;
        private final Map<Integer, IdentifierTree> names = new TreeMap<>(Comparator.reverseOrder());
        private final Set<String> parameters = new HashSet<>();

        Values(Source source, MethodInvocationTree call) {
            this.source = source;
            this.call = call;
            scan(call.getArguments(), null);
        }

        @Override
        public Void visitVariable(VariableTree parameter, Void unused) {
            parameters.add(parameter.getName().toString());
            return super.visitVariable(parameter, unused);
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void unused) {
            names.put(source.start(name), name);
            return super.visitIdentifier(name, unused);
        }

        Optional<String> text() {
            StringBuilder text = new StringBuilder(source.text(call));
            int offset = source.start(call);
            for (IdentifierTree identifier : names.values()) {
                String name = identifier.getName().toString();
                String value = constants.getOrDefault(key(source, name), constants.get(name));
                if (value != null) {
                    text.replace(source.start(identifier) - offset, source.end(identifier) - offset, value);
                } else if (!parameters.contains(name) && !isType(name)) {
                    return Optional.empty();
                }
            }
            return Optional.of(text.toString());
        }
    }

    private static String key(Source source, String name) {
        return source.unit.getSourceFile().getName() + ' ' + name;
    }

    private static boolean isConstant(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isType(String name) {
        return Character.isUpperCase(name.charAt(0)) && !isConstant(name);
    }
}
