package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.conformance.ModelChecks.Model;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every named example of the document fits its schema and survives the generated client. */
class ExamplesTest {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();
    private static final ModelChecks CHECKS = new ModelChecks(DOCUMENT);

    @TestFactory
    @Verifies(Stage.EXAMPLES)
    Stream<DynamicTest> eachExampleSurvivesDecodingAndEncoding() {
        return examples()
                .map(named -> dynamicTest(named.name(), () -> CHECKS.assertSurvives(named.model(), named.json())));
    }

    @TestFactory
    @Verifies(Stage.EXAMPLES)
    Stream<DynamicTest> eachExampleFitsItsSchema() {
        return examples()
                .map(named -> dynamicTest(
                        named.name(),
                        () -> assertThat(CHECKS.violations(named.model(), named.json()))
                                .isEmpty()));
    }

    private static Stream<NamedExample> examples() {
        return DOCUMENT.operations().stream()
                .flatMap(ApiOperation::jsonExamples)
                .map(example -> new NamedExample(
                        example.place() + " " + example.name(), Model.parse(example.model()), example.value()));
    }

    private record NamedExample(String name, Model model, JsonNode json) {}
}
