package in.vyte.surface;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiSnapshotTest {
    @TempDir
    private Path directory;

    @Test
    void acceptsTheSameText() throws IOException {
        Path snapshot = Files.writeString(directory.resolve("api.txt"), "a\nb\n");
        assertThatCode(() -> ApiSnapshot.compare(snapshot, "a\nb\n")).doesNotThrowAnyException();
    }

    @Test
    void listsTheLinesThatDiffer() throws IOException {
        Path snapshot = Files.writeString(directory.resolve("api.txt"), "a\nb\nc\nd\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ApiSnapshot.compare(snapshot, "a\nx\nc\nd\n"))
                .withMessageContaining("-Paccept")
                .withMessageEndingWith("commit what it writes.\n- b\n+ x\n");
    }

    @Test
    void missesASnapshotThatIsNotThere() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ApiSnapshot.compare(directory.resolve("api.txt"), "a\n"))
                .withMessageEndingWith("commit what it writes.\n+ a\n");
    }

    @Test
    void endsWhereItBecomesLong() throws IOException {
        Path snapshot = Files.writeString(directory.resolve("api.txt"), "a\n".repeat(65));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ApiSnapshot.compare(snapshot, ""))
                .withMessageEndingWith("- a\nand 5 more lines\n");
    }
}
