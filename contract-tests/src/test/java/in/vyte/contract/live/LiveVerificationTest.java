package in.vyte.contract.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Verifies;
import in.vyte.contract.evidence.Verifies.Stage;
import in.vyte.contract.pact.PactInteraction;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The real API meets the interactions that only read. Runs when {@code VYTE_VERIFY_BASE_URL} and {@code VYTE_API_KEY}
 * are set in the environment; system properties will not do, because they end up in test reports.
 */
class LiveVerificationTest {
    private static final Optional<String> BASE_URL = Optional.ofNullable(System.getenv("VYTE_VERIFY_BASE_URL"));
    private static final Optional<String> KEY = Optional.ofNullable(System.getenv("VYTE_API_KEY"));

    private static int met;
    private static int withoutRecord;
    private static String creationMark = "";

    @TestFactory
    @Verifies(Stage.LIVE)
    Stream<DynamicTest> theApiMeets() throws IOException {
        if (BASE_URL.isEmpty() || KEY.isEmpty()) {
            return Stream.empty();
        }
        Evidence.OF_THIS_RUN.add(
                "Live API", String.valueOf(URI.create(BASE_URL.get()).getHost()));
        LiveVerification verification = new LiveVerification(URI.create(BASE_URL.get()), KEY.get());
        creationMark = verification.creationMark();
        Evidence.OF_THIS_RUN.add("Mark of creations", creationMark);
        return ReadOnlyInteractions.all().stream()
                .map(interaction -> dynamicTest(interaction.name(), () -> verify(verification, interaction)));
    }

    private static void verify(LiveVerification verification, PactInteraction interaction) throws IOException {
        Optional<List<String>> problems = verification.problems(interaction);
        problems.ifPresentOrElse(
                found -> {
                    assertThat(found).as(interaction.name()).isEmpty();
                    met++;
                },
                () -> {
                    withoutRecord++;
                    abort("The organization has no such record");
                });
    }

    @AfterAll
    static void say() {
        System.out.println(
                BASE_URL.isEmpty() || KEY.isEmpty()
                        ? "live verification: not run"
                        : "live verification: %d of %d interactions met, %d without a record to read; mark of creations %s"
                                .formatted(met, ReadOnlyInteractions.all().size(), withoutRecord, creationMark));
    }
}
