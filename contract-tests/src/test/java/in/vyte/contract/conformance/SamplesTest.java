package in.vyte.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import in.vyte.contract.conformance.ModelChecks.Model;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample that Vyte has published fits the document and survives the generated client. The samples are not part of
 * this project: without their directory, given by the property {@code samples.directory}, nothing is tested here.
 */
class SamplesTest {
    private static final Path DIRECTORY = Path.of(System.getProperty("samples.directory", "samples"));

    /** Samples that contradict the rest of the documentation, by file name with the reason. */
    private static final Map<String, String> CONTRADICTORY = Map.of(
            "appointment-types.listAppointmentTypes.response.json",
            "one object where the text promises all types",
            "events.createEvent.request.2.json",
            "invitees as one object, an array everywhere else",
            "locations.createLocation.response.2.json",
            "a placeholder of a console for the coordinates",
            "team-admin-preferences.updateTeamAdminPreferences.request.json",
            "vite_confirmation, a typing error for vote_confirmation",
            "teams.createTeam.request.json",
            "public as a string, a boolean in the tables");

    /**
     * A typing error in two samples for {@code __v}. The document leaves it out, because two such names clash in other
     * languages.
     */
    private static final String MISSPELT = "._v";

    /** Samples with a wrapper that no operation of the document has, by the name of the member that counts. */
    private static final Map<String, String> WRAPPED =
            Map.of("webhooks.listWebhooksLegacy.response.json", "hooks", "preferences.object.response.json", "prefs");

    private static int lossless;
    private static int fitting;

    private static final ModelChecks CHECKS = new ModelChecks(ApiDocument.bundled());

    @TestFactory
    @Verifies(Stage.SAMPLES)
    Stream<DynamicTest> eachSampleSurvivesDecodingAndEncoding() {
        return consistent()
                .map(sample -> dynamicTest(sample.file(), () -> {
                    CHECKS.assertSurvives(sample.model(), sample.json());
                    lossless++;
                }));
    }

    @TestFactory
    @Verifies(Stage.SAMPLES)
    Stream<DynamicTest> eachSampleFitsItsSchema() {
        return consistent()
                .map(sample -> dynamicTest(sample.file(), () -> {
                    assertThat(CHECKS.violations(sample.model(), sample.json()))
                            .filteredOn(violation -> !violation.endsWith(MISSPELT))
                            .isEmpty();
                    fitting++;
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachExemptionIsNeeded() {
        return samples()
                .filter(sample -> CONTRADICTORY.containsKey(sample.file()))
                .map(sample -> dynamicTest(
                        sample.file(),
                        () -> assertThat(CHECKS.violations(sample.model(), sample.json()))
                                .isNotEmpty()));
    }

    @AfterAll
    static void printCounts() {
        String counts = "%d decoded and encoded without loss, %d fit their schema with no member undeclared, %d exempt"
                .formatted(lossless, fitting, CONTRADICTORY.size());
        if (lossless > 0) {
            Evidence.OF_THIS_RUN.add(
                    "Published samples exempt, because they contradict the rest", String.valueOf(CONTRADICTORY.size()));
        }
        System.out.println("published samples: "
                + (Files.isDirectory(DIRECTORY)
                        ? "of %d, %s".formatted(samples().count(), counts)
                        : "not present"));
    }

    private static Stream<Sample> consistent() {
        return samples().filter(sample -> !CONTRADICTORY.containsKey(sample.file()));
    }

    private static Stream<Sample> samples() {
        Path index = DIRECTORY.resolve("INDEX.tsv");
        if (!Files.exists(index)) {
            return Stream.empty();
        }
        try {
            List<String> lines = Files.readAllLines(index);
            return lines.stream().skip(1).map(Sample::parse);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Sample(String file, Model model) {
        static Sample parse(String line) {
            String[] cells = line.split("\t");
            return new Sample(cells[0], Model.parse(unwrapped(cells[4])));
        }

        private static String unwrapped(String model) {
            return switch (model) {
                case "WebhookList" -> "array of Webhook";
                case "UserPreferencesRecord" -> "UserPreferences";
                default -> model;
            };
        }

        JsonNode json() {
            try {
                JsonNode json =
                        new JsonMapper().readTree(DIRECTORY.resolve(file).toFile());
                return WRAPPED.containsKey(file) ? json.path(WRAPPED.get(file)) : json;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
