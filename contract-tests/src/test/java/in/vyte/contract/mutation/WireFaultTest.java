package in.vyte.contract.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.consumer.Contract;
import in.vyte.contract.consumer.Interaction;
import in.vyte.contract.consumer.PactRunner;
import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.SeededFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong between the SDK and the API, the consumer tests of every operation it can happen to notice. */
class WireFaultTest {
    @Test
    void everyFaultIsNoticed() throws IOException {
        List<String> survivors = new ArrayList<>();
        int tried = 0;
        for (WireFault fault : WireFaults.all()) {
            for (Interaction interaction : firstOfEachOperation(fault)) {
                tried++;
                boolean noticed = !isMet(interaction, fault);
                Evidence.OF_THIS_RUN.note(new SeededFault(
                        SeededFault.Target.WIRE, fault.name(), interaction.name(), noticed, Optional.empty()));
                if (!noticed) {
                    survivors.add(fault + ": " + interaction);
                }
            }
        }
        System.out.printf("wire faults: %d of %d noticed%n", tried - survivors.size(), tried);
        assertThat(survivors).isEmpty();
    }

    @Test
    void withoutFaultAllGoesWell() throws IOException {
        WireFault none = WireFault.ofRequest("none", interaction -> true, request -> request);
        for (Interaction interaction : firstOfEachOperation(none)) {
            assertThat(isMet(interaction, none)).as(interaction.name()).isTrue();
        }
    }

    private static boolean isMet(Interaction interaction, WireFault fault) throws IOException {
        try (FaultyHttpClient http = fault.httpClient()) {
            PactRunner.of(interaction, http);
            return true;
        } catch (AssertionError | RuntimeException noticed) {
            return false;
        }
    }

    private static List<Interaction> firstOfEachOperation(WireFault fault) {
        Map<String, List<Interaction>> byOperation = Contract.interactions().stream()
                .filter(interaction -> interaction.response().status() < 300)
                .filter(fault.applies())
                .collect(Collectors.groupingBy(
                        interaction -> interaction.operation().id()));
        return byOperation.values().stream()
                .map(interactions -> interactions.get(0))
                .toList();
    }
}
