package in.vyte.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PactDirectoryTest {
    private static final V4Pact PACT = new V4Pact(new Consumer("someone"), new Provider("something"));

    @TempDir
    private Path path;

    private PactDirectory directory;

    @BeforeEach
    void open() {
        directory = new PactDirectory(path);
    }

    @Test
    void theSamePactMakesTheSameFile() {
        directory.rewrite(List.of(PACT));
        Map<String, String> first = directory.files();

        directory.rewrite(List.of(PACT));

        assertThat(directory.files()).isEqualTo(first).containsOnlyKeys("someone-something.json");
    }

    @Test
    void theVersionOfTheLibraryIsNoPartOfAPact() {
        directory.rewrite(List.of(PACT));

        assertThat(directory.files().get("someone-something.json"))
                .contains("\"pactSpecification\"")
                .doesNotContain("pact-jvm");
    }

    @Test
    void aPactThatIsNoMoreIsRemoved() throws IOException {
        Files.writeString(path.resolve("old.json"), "{}");

        directory.rewrite(List.of(PACT));

        assertThat(directory.files()).doesNotContainKey("old.json");
    }
}
