package in.vyte.contract.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.contract.consumer.Contract;
import in.vyte.contract.consumer.Interaction;
import in.vyte.contract.evidence.Evidence;
import in.vyte.contract.evidence.Evidence.SeededFault;
import in.vyte.contract.mutation.WireFaults.WireFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.Test;

/** The consumer tests of each operation notice each fault that can happen to it between the SDK and the API. */
class WireFaultTest {
    @Test
    void everyFaultIsNoticed() throws IOException {
        List<String> survivors = new ArrayList<>();
        int tried = 0;
        for (WireFault fault : WireFaults.all()) {
            for (Interaction interaction : firstOfEachOperation(fault)) {
                tried++;
                boolean noticed = !isMet(interaction, fault);
                Evidence.OF_THIS_RUN.add(new SeededFault(
                        SeededFault.Target.WIRE, fault.name(), interaction.name(), noticed, Optional.empty()));
                if (!noticed) {
                    survivors.add(fault.name() + ": " + interaction);
                }
            }
        }
        System.out.printf("wire faults: %d of %d noticed%n", tried - survivors.size(), tried);
        assertThat(survivors).isEmpty();
    }

    @Test
    void withoutFaultEachInteractionIsMet() throws IOException {
        for (Interaction interaction : firstOfEachOperation(WireFaults.NONE)) {
            assertThat(isMet(interaction, WireFaults.NONE))
                    .as(interaction.name())
                    .isTrue();
        }
    }

    private static boolean isMet(Interaction interaction, WireFault fault) throws IOException {
        try (CloseableHttpClient http = fault.httpClient()) {
            interaction.run(http);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static List<Interaction> firstOfEachOperation(WireFault fault) {
        Map<String, List<Interaction>> byOperation = Contract.interactions().stream()
                .filter(interaction -> interaction.status() < 300)
                .filter(fault.applies())
                .collect(Collectors.groupingBy(
                        interaction -> interaction.operation().id()));
        return byOperation.values().stream()
                .map(interactions -> interactions.get(0))
                .toList();
    }
}
