package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.control.Fault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the sandbox as a browser draws it. Runs with {@code -Pbrowser}, which needs Chromium or Chrome. */
@Tag("browser")
class PageInBrowserTest extends SandboxTest {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    private Path directory;

    @Test
    void showsWhatIsInTheSandboxAndWhatItWasAsked() throws Exception {
        vyte.events().createEvent(groupEvent().build());
        raw.get("/v2/events/none");
        sandbox.inject(Fault.status(503).on("listUsers"));

        String drawn = drawn();

        assertThat(drawn)
                .contains("2026-03-02T08:00:00Z", "Clinique Rivoli", "Marta Keller", "Planning")
                .contains("POST /v2/events<", "GET /v2/events/none<", ">404<")
                .contains("event.created", "no target registered", "status 503", "1 more")
                .contains("role=\"status\"></span>");
    }

    @Test
    void takesNothingForMarkup() throws Exception {
        vyte.events()
                .createEvent(groupEvent().title("<img src=x onerror=alert(1)>").build());

        assertThat(drawn()).contains("&lt;img src=x onerror").doesNotContain("<img");
    }

    private String drawn() throws IOException, InterruptedException {
        Path dom = directory.resolve("dom.html");
        Path log = directory.resolve("log.txt");
        Process process = new ProcessBuilder(command())
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("the browser has ended")
                .isTrue();
        assertThat(Files.readAllLines(log).stream()
                        .filter(line -> line.contains("CONSOLE"))
                        .collect(Collectors.joining("\n")))
                .as("console")
                .isEmpty();
        return Files.readString(dom);
    }

    private List<String> command() {
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
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--user-data-dir=" + directory.resolve("profile"),
                "--dump-dom",
                sandbox.baseUri().toString()));
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
}
