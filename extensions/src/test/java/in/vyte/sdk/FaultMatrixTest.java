package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.sdk.testing.FakeTiming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.core5.pool.PoolStats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a server or a network can have, with a GET, a PUT and a POST. Writes down what came of it. */
class FaultMatrixTest {
    private static final List<String> REPORT = new ArrayList<>();

    /** The calls that meet each fault. */
    enum Method {
        GET("getEvent (GET /v2/events/{event_id}") {
            @Override
            Event call(VyteClient vyte) {
                return vyte.events().getEvent("e1");
            }
        },
        PUT("updateEvent (PUT /v2/events/{event_id}") {
            @Override
            Event call(VyteClient vyte) {
                return vyte.events().updateEvent("e1", event -> event.title("Review"));
            }
        },
        POST("createEvent (POST /v2/events") {
            @Override
            Event call(VyteClient vyte) {
                return vyte.events()
                        .createEvent(event -> event.title("Review")
                                .createdBy(EventCreatorInput.of(host -> host.email("ana@example.org"))));
            }
        };

        final String operation;

        Method(String operation) {
            this.operation = operation;
        }

        abstract Event call(VyteClient vyte);
    }

    static Stream<Arguments> faults() {
        return Stream.of(ConnectionFaults.all(), ResponseFaults.all(), StatusFaults.all())
                .flatMap(List::stream)
                .flatMap(fault -> Stream.of(Method.values()).map(method -> Arguments.of(fault, method)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void whatTheCallerSeesAndTheServerGets(Fault fault, Method method) throws Exception {
        Fault.Expected expected = method == Method.POST ? fault.expectedOfPost() : fault.expected();
        try (Fault.Scene scene = fault.stage();
                VyteClient vyte = scene.configure(VyteClient.builder()
                                .apiKey("fake-key-for-tests")
                                .timing(new FakeTiming())
                                .random(() -> 1.0))
                        .build()) {
            scene.prepare(() -> method.call(vyte));

            String result = outcome(method, vyte);

            scene.awaitRequests(expected.requests());
            PoolStats pool = vyte.engine().pool().getTotalStats();
            REPORT.add("| " + fault + " | " + method + " | " + result + " | " + scene.requests() + " | "
                    + pool.getLeased() + " |");
            assertThat(result).isEqualTo(expected.result(method.operation));
            assertThat(scene.requests()).as("requests seen").isEqualTo(expected.requests());
            assertThat(scene.strayRequests()).as("requests sent elsewhere").isZero();
            assertThat(pool.getLeased()).as("connections not given back").isZero();
            assertThat(pool.getPending()).as("calls waiting").isZero();
        }
    }

    private static String outcome(Method method, VyteClient vyte) {
        try {
            return "value " + method.call(vyte).id();
        } catch (RuntimeException thrown) {
            return thrown.getClass().getSimpleName() + ": " + withoutOffset(thrown.getMessage());
        }
    }

    /** Where malformed JSON ends depends on how far the version of Jackson reads. */
    private static String withoutOffset(String message) {
        return message.replaceFirst("at byte \\d+", "at byte N");
    }

    @AfterAll
    static void writeReport() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# What callers see of each fault");
        lines.add("");
        lines.add("| Fault | Call | Result | Requests seen | Connections not given back |");
        lines.add("| --- | --- | --- | --- | --- |");
        lines.addAll(REPORT);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "fault-matrix.md"), lines);
    }
}
