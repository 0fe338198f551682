package in.vyte.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The client of all constructs that work, generated and compiled once, with every warning that the compiler has. */
final class CompiledConstructs {
    private static final Path RUNTIME = Path.of("../generated-client/src/main/java/in/vyte/client");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> sources;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final ClassLoader loader;

    private CompiledConstructs(
            Map<String, String> sources, List<Diagnostic<? extends JavaFileObject>> diagnostics, ClassLoader loader) {
        this.sources = sources;
        this.diagnostics = diagnostics;
        this.loader = loader;
    }

    static CompiledConstructs of(List<Construct> constructs, Path directory) throws IOException {
        Path generated = directory.resolve("generated");
        Generator.runOnAnother(Construct.document(constructs, directory), generated);
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<Diagnostic<? extends JavaFileObject>> diagnostics = compile(generated, classes);
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledConstructs.class.getClassLoader());
        return new CompiledConstructs(Generator.sources(generated), diagnostics, loader);
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(Path generated, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-path,-classfile,-options",
                "-Xdoclint:all/protected",
                "-Xmaxwarns",
                "1000",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, null, null)) {
            List<Path> all = new ArrayList<>(javaFiles(RUNTIME));
            all.addAll(javaFiles(generated));
            compiler.getTask(null, files, collector, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
        }
        return collector.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() != null
                        && diagnostic.getSource().getName().startsWith(generated.toString()))
                .toList();
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    Map<String, String> sources() {
        return sources;
    }

    /** Returns what the compiler said, one line for each finding. */
    List<String> findings() {
        return diagnostics.stream()
                .map(found -> Path.of(found.getSource().getName()).getFileName() + ":" + found.getLineNumber() + " "
                        + found.getMessage(null))
                .toList();
    }

    String source(String className) {
        return sources.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/" + className + ".java"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No class " + className + " in " + sources.keySet()));
    }

    /** Returns a class of the runtime or of the generated code. */
    Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    /** Reads JSON as a class. */
    Object read(String className, String json) throws ReflectiveOperationException {
        Object codec = loader.loadClass("in.vyte.client.model." + className)
                .getField("TYPE")
                .get(null);
        return vyteJson("read", codec, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    JsonNode write(String className, Object value) throws ReflectiveOperationException, IOException {
        Object codec = loader.loadClass("in.vyte.client.model." + className)
                .getField("TYPE")
                .get(null);
        return JSON.readTree((byte[]) vyteJson("write", codec, value));
    }

    private Object vyteJson(String method, Object codec, Object argument) throws ReflectiveOperationException {
        Class<?> json = loader.loadClass("in.vyte.client.VyteJson");
        Class<?> second = method.equals("read") ? byte[].class : Object.class;
        return json.getMethod(method, loader.loadClass("in.vyte.client.json.Codec"), second)
                .invoke(null, codec, argument);
    }
}
