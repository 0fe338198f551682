package in.vyte.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The workflow that checks a push, as readers of YAML see it. */
final class Workflow {
    static final String FILE = ".github/workflows/ci.yml";

    private Workflow() {}

    static JsonNode root() {
        return yaml(FILE);
    }

    static Stream<Map.Entry<String, JsonNode>> jobs() {
        return root().path("jobs").properties().stream();
    }

    static Stream<Step> steps() {
        return jobs().flatMap(job -> job.getValue()
                .path("steps")
                .valueStream()
                .map(step -> new Step(
                        job.getKey(),
                        step.path("uses").asText(),
                        step.path("run").asText())));
    }

    static JsonNode yaml(String file) {
        return new ObjectMapper().valueToTree(new Yaml().<Object>load(SourceTree.read(file)));
    }

    /** A step: an action it uses or a script it runs; the other one is empty. */
    record Step(String job, String uses, String run) {}
}
