package in.vyte.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.openapi.change.DocumentComparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison as a command, and as a part of each build. */
class CompareMainTest {
    private static final String RENAMED = "BREAKING operation is now named getThings instead of listThings";

    @TempDir
    private Path directory;

    private String earlier;

    @BeforeEach
    void makeTheEarlierDocument() throws IOException {
        earlier = tree("earlier").root().toString();
    }

    @Test
    void breakingChangeFails() throws IOException {
        String later = renamed().toString();

        assertThatIllegalStateException()
                .isThrownBy(() -> CompareMain.main(new String[] {earlier, later}))
                .withMessage("The later document breaks users of the earlier one: 1 breaking");
    }

    @Test
    void sameDocumentDoesNotFail() {
        assertThatCode(() -> CompareMain.main(new String[] {earlier, earlier})).doesNotThrowAnyException();
    }

    @Test
    void buildNamesTheFileThatHoldsTheChangesAndWhatToDo() throws IOException {
        String console = reported(renamed().toString());

        assertThat(console)
                .contains("release 0.1.0 to 0.1.0: 1 breaking", RENAMED, "changes.txt", "raise info.version");
        assertThat(Files.readString(directory.resolve("changes.txt")))
                .startsWith("0.1.0 to 0.1.0\n")
                .contains(RENAMED);
    }

    @Test
    void buildIsSilentWithoutChanges() throws IOException {
        assertThat(reported(earlier)).isEmpty();
        assertThat(directory.resolve("changes.txt")).exists();
    }

    private String reported(String later) throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        JsonNode before = CompareMain.read(earlier);
        JsonNode now = CompareMain.read(later);
        CompareMain.report(
                before,
                now,
                DocumentComparison.between(before, now),
                directory.resolve("changes.txt"),
                new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8);
    }

    private Path renamed() throws IOException {
        return tree("later")
                .replacing("resources/things.yaml", "listThings", "getThings")
                .root();
    }

    private Tree tree(String name) throws IOException {
        return Tree.copiedTo(directory.resolve(name));
    }
}
