package in.vyte.contract.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.mutation.DocumentMutation.Trial;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The checks notice when the document says something else than the pacts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentMutationTest {
    private final DocumentMutation mutation = new DocumentMutation();
    private final List<Trial> trials = new ArrayList<>();

    @BeforeAll
    void tryMutants() {
        trials.addAll(mutation.tryAll());
        trials.forEach(trial -> Evidence.OF_THIS_RUN.note(trial.asEvidence()));
        System.out.printf(
                "document mutants: %d of %d killed%n",
                trials.size() - survivors().size(), trials.size());
    }

    @Test
    void theChecksHaveNothingAgainstTheDocumentAsItIs() {
        assertThat(mutation.problemsWithoutMutation()).isEmpty();
    }

    @Test
    void nineOfTenMutantsAreKilled() {
        assertThat(survivors()).hasSizeLessThan(trials.size() / 10);
    }

    @Test
    void noMutantSurvivesWithoutReason() {
        assertThat(survivors())
                .filteredOn(mutant -> KnownSurvivors.reason(mutant).isEmpty())
                .as("parts of the document that no pact shows: give each a value in an example in openapi/examples that"
                        + " an interaction uses, and run ./mvnw -q -Paccept verify; or give a reason in KnownSurvivors")
                .isEmpty();
    }

    @Test
    void noReasonIsStale() {
        assertThat(trials)
                .filteredOn(trial -> KnownSurvivors.reason(trial.mutant()).isPresent())
                .as("a pact shows what KnownSurvivors says none can: delete the reason")
                .allSatisfy(trial ->
                        assertThat(trial.problem()).as("%s", trial.mutant()).isEmpty());
    }

    @Test
    void whatKillsAMutantNamesTheOperation() {
        assertThat(trials)
                .filteredOn(trial -> trial.mutant().place().equals("confirmEvent d"))
                .filteredOn(trial -> trial.mutant().operator().equals("parameter renamed"))
                .singleElement()
                .satisfies(trial -> assertThat(trial.problem())
                        .hasValueSatisfying(problem -> assertThat(problem).contains("confirmEvent")));
    }

    private List<Mutant> survivors() {
        return trials.stream()
                .filter(trial -> trial.problem().isEmpty())
                .map(Trial::mutant)
                .toList();
    }
}
