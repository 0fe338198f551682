package in.vyte.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.openapi.change.Changes;
import in.vyte.openapi.change.DocumentComparison;
import org.junit.jupiter.api.Test;

/** The document against its last release. */
class ReleaseTest {
    @Test
    void breakingChangeRaisesTheVersion() {
        JsonNode released = CompareMain.read("released/vyte-v2.yaml");
        JsonNode current = CompareMain.read("vyte-v2.yaml");
        Changes changes = DocumentComparison.between(released, current);

        assertThat(CompareMain.isAllowed(released, current, changes))
                .as(
                        "The document breaks users of its last release. Take the change back, or raise info.version in"
                                + " openapi/vyte-v2.yaml if it is meant.%n%s",
                        CompareMain.text(released, current, changes))
                .isTrue();
    }
}
