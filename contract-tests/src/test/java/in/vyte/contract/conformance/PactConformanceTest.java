package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the pacts say is what the document says. */
class PactConformanceTest {
    /** Interactions that go beyond the document on purpose, each with the reason. */
    static final Map<String, String> EXEMPT = Map.of();

    private final DocumentValidator validator = DocumentValidator.bundled();

    @TestFactory
    Stream<DynamicTest> eachInteractionKeepsToTheDocument() {
        return http().filter(interaction -> !EXEMPT.containsKey(interaction.name()))
                .map(interaction -> DynamicTest.dynamicTest(
                        interaction.name(),
                        () -> assertThat(validator.violations(interaction.exchange()))
                                .as(interaction.name())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachExemptionIsNeeded() {
        List<PactInteraction> all = http().toList();
        return EXEMPT.entrySet().stream()
                .map(exempt -> DynamicTest.dynamicTest(
                        exempt.getKey() + ": " + exempt.getValue(),
                        () -> assertThat(all)
                                .filteredOn(interaction -> interaction.name().equals(exempt.getKey()))
                                .singleElement()
                                .satisfies(interaction -> assertThat(validator.violations(interaction.exchange()))
                                        .isNotEmpty())));
    }

    private static Stream<PactInteraction> http() {
        return PactDirectory.COMMITTED.interactions().stream().filter(PactInteraction::isHttp);
    }
}
