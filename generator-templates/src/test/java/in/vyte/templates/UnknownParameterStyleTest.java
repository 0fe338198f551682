package in.vyte.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the templates do not know how to send gives code that does not compile, so that nobody sends it wrongly. Each
 * tag of the document in {@code parameter-styles.yaml} is one style and gives one class.
 */
class UnknownParameterStyleTest {
    private static String errors = "";

    @BeforeAll
    static void generateAndCompile(@TempDir Path directory) throws IOException {
        Generator.run(Path.of("src/test/resources/parameter-styles.yaml"), directory);
        errors = compile(directory);
    }

    @Test
    void compilesTheStylesThatTheTemplatesKnow() {
        assertThat(errors).doesNotContain("KnownApi.java");
    }

    @ParameterizedTest
    @CsvSource({
        "Header, unsupportedHeader",
        "Cookie, unsupportedCookie",
        "DeepObject, unsupportedDeepObject",
        "PipeDelimited, pipes",
        "SpaceDelimited, ssv",
        "Exploded, multi",
        "JsonInQuery, query",
        "FormBody, unsupportedForm",
        "MultipartBody, unsupportedForm",
    })
    void doesNotCompileAnyOtherStyle(String tag, String method) {
        assertThat(errors.lines()
                        .dropWhile(line -> !line.contains("/" + tag + "Api.java"))
                        .takeWhile(line -> !line.contains("Api.java") || line.contains("/" + tag + "Api.java")))
                .as("Errors of " + tag)
                .anyMatch(line -> line.strip().startsWith("." + method + "("));
    }

    @ParameterizedTest
    @CsvSource({"Header, unsupportedHeader", "Cookie, unsupportedCookie", "DeepObject, unsupportedDeepObject"})
    void doesNotCompileAnyOtherStyleAmongGroupedParametersEither(String tag, String method) {
        doesNotCompileAnyOtherStyle("Grouped" + tag, method);
    }

    private static String compile(Path sources) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", sources.toString(), "-classpath", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        StringWriter errors = new StringWriter();
        PrintWriter printer = new PrintWriter(errors, true);
        ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        return errors.toString();
    }
}
