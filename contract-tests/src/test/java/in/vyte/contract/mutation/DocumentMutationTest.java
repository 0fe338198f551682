package in.vyte.contract.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Evidence.SeededFault;
import in.vyte.contract.mutation.DocumentMutation.Trial;
import in.vyte.contract.mutation.Mutants.Mutant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The checks notice when the document says something else than the pacts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentMutationTest {
    /** Mutants that no pact can kill, by a pattern of their names, each with the reason. */
    private static final Map<String, String> SURVIVORS = Map.of(
            "value of a closed set misspelt: Language\\.(es|it|nl|pt)",
            "no example is in that language; the SDK takes any",
            "items of another type: (Event\\.declines|Event\\.identification_alternatives"
                    + "|EventDate\\.confirmed_invitees|Votes\\.no|Availability\\.dates)",
            "Vyte shows these lists empty only",
            "member (renamed|of another type): (EventThirdParty\\.ct|AppointmentType\\._id|AppointmentType\\.vyteme"
                    + "|Locator\\.footer|Locator\\.picture_url)",
            "no response that Vyte shows for an operation has it");

    private final DocumentMutation mutation = new DocumentMutation();
    private final List<Trial> trials = new ArrayList<>();

    @BeforeAll
    void tryMutants() {
        trials.addAll(mutation.tryAll());
        trials.forEach(trial -> Evidence.OF_THIS_RUN.add(new SeededFault(
                SeededFault.Target.DOCUMENT,
                trial.mutant().operator(),
                trial.mutant().place(),
                trial.problem().isPresent(),
                reason(trial.mutant()))));
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
                .filteredOn(mutant -> reason(mutant).isEmpty())
                .as("parts of the document that no pact shows: give each a value in an example in openapi/examples that"
                        + " an interaction uses, and run ./mvnw -q -Paccept verify; or give a reason in SURVIVORS")
                .isEmpty();
    }

    @Test
    void noReasonIsStale() {
        assertThat(trials)
                .filteredOn(trial -> reason(trial.mutant()).isPresent())
                .as("a pact shows what SURVIVORS says none can: delete the reason")
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

    private static Optional<String> reason(Mutant mutant) {
        return SURVIVORS.entrySet().stream()
                .filter(survivor -> mutant.toString().matches(survivor.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
