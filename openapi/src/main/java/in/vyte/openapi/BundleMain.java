package in.vyte.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the bundle in both notations. */
final class BundleMain {
    private BundleMain() {}

    /**
     * Writes {@code vyte-v2.yaml} and {@code vyte-v2.json}.
     *
     * @param arguments the root file of the document, and the directory to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, Object> bundle = Bundler.bundle(Path.of(arguments[0]));
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(directory.resolve("vyte-v2.yaml"), YamlFile.write(bundle));
        Files.writeString(directory.resolve("vyte-v2.json"), json(bundle));
    }

    private static String json(Map<String, Object> bundle) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return new ObjectMapper().writer(printer).writeValueAsString(bundle) + "\n";
    }
}
