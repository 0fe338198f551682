package in.vyte.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Runs the generator on a document with the templates and the settings of the build. */
final class Generator {
    static final Path TEMPLATES = Path.of("").toAbsolutePath();

    private Generator() {}

    static void run(Path document, Path output) {
        run(document, output, true);
    }

    /** Runs the generator without the name mappings, each of which names a part of the API's document. */
    static void runOnAnother(Path document, Path output) {
        run(document, output, false);
    }

    private static void run(Path document, Path output, boolean mapped) {
        try {
            CodegenConfigurator settings = CodegenConfigurator.fromFile(
                    TEMPLATES.resolve("generator.yaml").toString());
            if (!mapped) {
                settings.setModelNameMappings(Map.of());
                settings.setNameMappings(Map.of());
                settings.setParameterNameMappings(Map.of());
            }
            settings.setInputSpec(document.toString());
            settings.setTemplateDir(TEMPLATES.toString());
            settings.setOutputDir(output.toString());
            new DefaultGenerator(false).opts(settings.toClientOptInput()).generate();
        } finally {
            GlobalSettings.reset();
        }
    }

    /** Returns the Java files below a directory by their relative path. */
    static Map<String, String> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> directory.relativize(file).toString(),
                            Generator::read,
                            (left, right) -> left,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
