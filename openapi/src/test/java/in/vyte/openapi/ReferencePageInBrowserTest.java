package in.vyte.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The reference page as a browser draws it. Runs with {@code -Pbrowser}, which needs Chromium or Chrome. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferencePageInBrowserTest {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern DRAWN_OPERATION = Pattern.compile("<div id=\"[^\"]*operation/([^\"/]+)\"");
    private static final Pattern OPEN_JAVA_TAB = Pattern.compile("aria-selected=\"true\"[^>]*>Java<");
    private static final Pattern LOGO = Pattern.compile("<img alt=\"redocly logo\" src=\"([^\"]*)\"");

    private String drawn = "";
    private String console = "";

    @BeforeAll
    void drawThePage(@TempDir Path directory) throws Exception {
        Path dom = directory.resolve("dom.html");
        Path log = directory.resolve("log.txt");
        Process process = new ProcessBuilder(command(directory.resolve("profile")))
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("the browser has ended")
                .isTrue();
        drawn = Files.readString(dom);
        console = Files.readAllLines(log).stream()
                .filter(line -> line.contains("CONSOLE"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void showsEveryOperationOfTheDocument() throws IOException {
        Set<String> documented = new TreeSet<>(BuiltPage.operationIds());
        Set<String> shown = all(DRAWN_OPERATION, drawn);

        System.out.printf("Reference page: %d of %d operations shown%n", shown.size(), documented.size());
        assertThat(shown).isEqualTo(documented);
    }

    @Test
    void showsAJavaCallFirstWithEveryOperation() throws IOException {
        assertThat(OPEN_JAVA_TAB.matcher(drawn).results())
                .hasSize(BuiltPage.operationIds().size());
    }

    @Test
    void isRefusedNothingAndReportsNoError() {
        assertThat(console).isEmpty();
    }

    @Test
    void showsTheImageInPlaceOfTheRemoteLogo() {
        assertThat(all(LOGO, drawn)).isNotEmpty().allMatch(address -> address.startsWith("data:image/svg+xml"));
    }

    private static List<String> command(Path profile) {
        List<String> command = new ArrayList<>(List.of(browser().toString()));
        command.addAll(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--enable-logging=stderr",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + profile,
                "--dump-dom",
                BuiltPage.FILE.toUri().toString()));
        return command;
    }

    private static Path browser() {
        String chosen = System.getenv("BROWSER_EXECUTABLE");
        return (chosen == null ? installed() : Optional.of(Path.of(chosen)))
                .orElseThrow(() -> new AssertionError(
                        "-Pbrowser needs one of " + BROWSERS + " on the path, or its file in BROWSER_EXECUTABLE"));
    }

    private static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return BROWSERS.stream()
                .flatMap(name ->
                        Arrays.stream(path.split(File.pathSeparator)).map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Set<String> all(Pattern pattern, String text) {
        Stream<MatchResult> matches = pattern.matcher(text).results();
        return matches.map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
