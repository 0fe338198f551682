package in.vyte.contract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.VyteSandboxTest;
import in.vyte.sdk.VyteClient;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The reference page shows a Java call for each operation, from a file that the document's module reads. Its calls are
 * those of the interactions, which the contract tests compile and run; the file changes only by {@code -Paccept}.
 */
class JavaSamplesTest {
    private static final Path FILE = Path.of("..", "openapi", "java-calls.yaml");
    private static final Path INTERACTIONS = Path.of("src", "test", "java", "in", "vyte", "contract", "consumer");
    private static final Path BESIDE_THEM = INTERACTIONS.resolveSibling("reference");
    private static final Set<String> OPERATIONS =
            ApiDocument.bundled().operations().stream().map(ApiOperation::id).collect(Collectors.toSet());

    private static final Set<String> WITH_BODY = ApiDocument.bundled().operations().stream()
            .filter(operation -> operation.node().has("requestBody"))
            .map(ApiOperation::id)
            .collect(Collectors.toSet());

    private final Map<String, String> samples = samples();

    @Test
    void everyOperationHasASample() {
        assertThat(samples.keySet()).isEqualTo(OPERATIONS);
    }

    @Test
    void thePageShowsTheCallsThatTheInteractionsMake() throws IOException {
        if (Boolean.getBoolean("pacts.update")) {
            Files.writeString(FILE, yaml());
        }
        assertThat(new Yaml().<Map<String, String>>load(Files.readString(FILE)))
                .as("samples of %s; if the change is meant, run ./mvnw -q -Paccept verify and commit it", FILE)
                .isEqualTo(samples);
    }

    @Test
    void everySampleCompilesAsItIsShown(@TempDir Path directory) {
        String methods = samples.entrySet().stream()
                .map(sample -> "void " + sample.getKey() + "() {\n" + sample.getValue() + "\n}\n")
                .collect(Collectors.joining());
        String imports = Stream.of("in.vyte.client.model", "in.vyte.sdk.slot", "java.math", "java.time", "java.util")
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
        String shown = imports + "abstract class Shown {\nin.vyte.sdk.VyteClient vyte;\n" + methods + "}\n";
        StringWriter problems = new StringWriter();

        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        problems,
                        null,
                        null,
                        List.of("-proc:none", "-d", directory.toString()),
                        null,
                        List.of(source(shown)))
                .call();

        assertThat(compiled).as(problems.toString()).isTrue();
    }

    @Test
    @VyteSandboxTest
    void theCallsBesideTheInteractionsAreAccepted(VyteSandbox sandbox, VyteClient vyte) throws IOException {
        BuilderCalls.all(vyte);

        assertThat(sandbox.calls())
                .extracting(call -> call.operationId())
                .containsExactlyInAnyOrderElementsOf(
                        WrittenCalls.in(BESIDE_THEM, OPERATIONS).keySet());
    }

    private static Map<String, String> samples() {
        Map<String, String> samples = new TreeMap<>();
        try {
            for (Path directory : List.of(BESIDE_THEM, INTERACTIONS)) {
                WrittenCalls.in(directory, OPERATIONS)
                        .forEach((operation, calls) ->
                                samples.putIfAbsent(operation, JavaSample.of(best(operation, calls))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    /** Beside a body: the call of its first example, which the page shows. Otherwise the call that shows most. */
    private static String best(String operation, List<String> calls) {
        if (WITH_BODY.contains(operation)) {
            return calls.get(0);
        }
        Comparator<String> byCallsInIt =
                Comparator.comparing(call -> call.chars().filter(c -> c == '(').count());
        return calls.stream().max(byCallsInIt.thenComparing(String::length)).orElseThrow();
    }

    private String yaml() {
        return samples.entrySet().stream()
                .map(sample -> sample.getKey() + ": |-\n" + sample.getValue().indent(2))
                .collect(Collectors.joining());
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Shown.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
