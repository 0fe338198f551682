package in.vyte.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.DefaultGenerator;

/** Keeps the templates of the generator in view that ours stand in for. */
class UpstreamTemplatesTest {
    private static final List<String> UPSTREAM = List.of("Java/libraries/apache-httpclient/", "Java/");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{>\\s*(\\w+)\\s*}}");

    @Test
    void areTheOnesThatOurOverridesWereMadeFrom() throws IOException {
        String found = overrides().stream()
                .flatMap(override -> UPSTREAM.stream()
                        .map(folder -> hash(folder + override))
                        .filter(hash -> !hash.isEmpty())
                        .limit(1))
                .collect(Collectors.joining());
        assertThat(found)
                .as("A template of the generator changed. Compare its old and new text, carry over to our override what"
                        + " matters, then put the new hash into upstream.sha256")
                .isEqualTo(Files.readString(Generator.TEMPLATES.resolve("upstream.sha256")));
    }

    @Test
    void areNeverReachedThroughAPartial() throws IOException {
        List<String> overrides = overrides();
        for (String override : overrides) {
            String text = Files.readString(Generator.TEMPLATES.resolve(override));
            assertThat(PARTIAL.matcher(text).results().map(partial -> partial.group(1) + ".mustache"))
                    .as("partials of " + override)
                    .isSubsetOf(overrides);
        }
    }

    @Test
    void areNamedWithTheirReplacementInTheReadme() throws IOException {
        String readme = Files.readString(Generator.TEMPLATES.resolve("README.md"));
        List<String> described = Pattern.compile("(?m)^\\| `([^`]+\\.mustache)` \\|")
                .matcher(readme)
                .results()
                .map((MatchResult row) -> row.group(1))
                .sorted()
                .toList();
        assertThat(described).isEqualTo(overrides());
    }

    private static List<String> overrides() throws IOException {
        try (Stream<Path> files = Files.list(Generator.TEMPLATES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".mustache"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns a line as of sha256sum for a template in the generator's jar, or nothing if there is none. */
    private static String hash(String path) {
        try (InputStream in = DefaultGenerator.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                return "";
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest) + "  " + path + '\n';
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
