package in.vyte.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.pact.PactDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on provider states names those of the pacts. */
class ProviderStatesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    @Test
    void eachStateIsDescribedAndNoOther() throws IOException {
        Set<String> described = ROW.matcher(Files.readString(Path.of("PROVIDER_STATES.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = PactDirectory.COMMITTED.interactions().stream()
                .flatMap(interaction -> interaction.node().path("providerStates").findValuesAsText("name").stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(used);
    }
}
