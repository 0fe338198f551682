package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.conformance.ModelChecks.Model;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.ApiOperation.Example;
import in.vyte.contract.evidence.VerificationStage;
import in.vyte.contract.evidence.Verifies;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every named example of the document fits its schema and survives the generated client. */
class ExamplesTest {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();
    private static final ModelChecks CHECKS = new ModelChecks(DOCUMENT);

    @TestFactory
    @Verifies(VerificationStage.EXAMPLES)
    Stream<DynamicTest> eachExampleSurvivesDecodingAndEncoding() {
        return examples()
                .map(named -> dynamicTest(named.name(), () -> CHECKS.assertSurvives(named.model(), named.json())));
    }

    @TestFactory
    @Verifies(VerificationStage.EXAMPLES)
    Stream<DynamicTest> eachExampleFitsItsSchema() {
        return examples()
                .map(named -> dynamicTest(
                        named.name(),
                        () -> assertThat(CHECKS.violations(named.model(), named.json()))
                                .isEmpty()));
    }

    private static Stream<NamedExample> examples() {
        return DOCUMENT.operations().stream()
                .flatMap(operation -> Stream.concat(requests(operation), responses(operation)));
    }

    private static Stream<NamedExample> requests(ApiOperation operation) {
        return operation.requestExamples().stream()
                .map(example -> named(operation + " request " + example.name(), example));
    }

    private static Stream<NamedExample> responses(ApiOperation operation) {
        return operation.successStatuses().stream()
                .flatMap(status -> operation.responseExamples(status).stream()
                        .filter(example -> example.value().isContainerNode())
                        .map(example -> named(operation + " " + status + " " + example.name(), example)));
    }

    private static NamedExample named(String name, Example example) {
        return new NamedExample(name, Model.parse(example.model()), example.value());
    }

    private record NamedExample(String name, Model model, JsonNode json) {}
}
