package in.vyte.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowTest {
    @Test
    void mayOnlyRead() {
        assertThat(Workflow.root().path("permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(Workflow.jobs())
                .allSatisfy(job -> assertThat(job.getValue().path("permissions").properties())
                        .as(job.getKey())
                        .isEmpty());
    }

    @Test
    void pinsEachActionByItsCommit() {
        assertThat(Workflow.steps().map(Workflow.Step::uses).filter(uses -> !uses.isEmpty()))
                .isNotEmpty()
                .allMatch(uses -> uses.matches("actions/[a-z-]+@[0-9a-f]{40}"));
    }

    @Test
    void saysWhichVersionEachPinnedCommitIs() {
        assertThat(SourceTree.read(Workflow.FILE).lines().filter(line -> line.contains("uses:")))
                .allMatch(line -> line.matches(".*@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void theWrapperChecksWhatItDownloads() {
        assertThat(SourceTree.read(".mvn/wrapper/maven-wrapper.properties"))
                .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
    }

    @Test
    void endsWhatHangsOrIsOutdated() {
        assertThat(Workflow.root().has("concurrency")).isTrue();
        assertThat(Workflow.jobs()).allMatch(job -> job.getValue().has("timeout-minutes"));
    }

    @Test
    void verifiesOnTheOldestAndTheNewestJavaThatIsSupported() {
        assertThat(Workflow.root().at("/jobs/verify/strategy/matrix/java")).hasToString("[\"17\",\"25\"]");
        assertThat(Workflow.steps())
                .anyMatch(step -> step.job().equals("verify") && step.run().equals("./mvnw verify"));
    }

    @Test
    void runsTheTestsOnTheOldestSupportedLibraries() {
        assertThat(Workflow.steps()).anyMatch(step -> step.run().contains("./mvnw -Pfloor -pl extensions test"));
    }

    @Test
    void callsTheRealApiOnlyWhereThereIsAKey() {
        assertThat(Workflow.root().at("/jobs/live/needs").asText()).isEqualTo("key");
        assertThat(Workflow.root().at("/jobs/live/if").asText()).isEqualTo("needs.key.outputs.present == 'true'");
        assertThat(Workflow.jobs()
                        .filter(job -> job.getValue().toString().contains("secrets."))
                        .map(Map.Entry::getKey))
                .containsExactly("key", "live");
    }

    @Test
    void updatesComeInGroups() {
        JsonNode updates = Workflow.yaml(".github/dependabot.yml").path("updates");

        assertThat(updates.findValuesAsText("package-ecosystem")).containsExactly("maven", "github-actions");
        assertThat(updates).allMatch(update -> !update.path("groups").isEmpty());
    }
}
