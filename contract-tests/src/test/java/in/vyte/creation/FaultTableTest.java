package in.vyte.creation;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.creation.CreationFixture.Operation;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.SandboxClock;
import in.vyte.sdk.creation.Creation;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which the outcome of a POST is in doubt, and what became of the event. */
class FaultTableTest {
    private static final CreationFixture FIXTURE = new CreationFixture();

    @BeforeEach
    void reset() {
        FIXTURE.sandbox.reset();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("cases")
    void theEventIsFoundOrAbsentAfterOnePost(Operation operation, Doubt doubt, Truth truth) {
        Fault fault = truth.change.apply(doubt.fault).on(operation.id);
        FIXTURE.sandbox.inject(fault);
        if (truth == Truth.LISTED_LATE) {
            FIXTURE.sandbox.inject(
                    Fault.staleList(Duration.ofSeconds(5)).on("listEvents").always());
        }

        Creation outcome = operation.create(FIXTURE.creations(UnaryOperator.identity()), "order-1");

        Duration time = Duration.between(
                SandboxClock.STORY_TIME, FIXTURE.sandbox.clock().instant());
        System.out.printf(
                "| %s | %s | %s | %s | %d | %d | %d s |%n",
                operation.id,
                doubt,
                truth,
                outcome.getClass().getSimpleName(),
                FIXTURE.posts(),
                FIXTURE.reads(),
                time.toSeconds());
        assertThat(FIXTURE.posts()).isEqualTo(1);
        assertThat(outcome).isInstanceOf(truth.outcome);
        assertThat(FIXTURE.created())
                .extracting(event -> event.path("_id").asText())
                .isEqualTo(outcome.event().map(Event::id).stream().toList());
        assertThat(time).isLessThanOrEqualTo(CreationFixture.SETTLING);
    }

    static Stream<Arguments> cases() {
        return Arrays.stream(Operation.values())
                .flatMap(operation -> Arrays.stream(Doubt.values())
                        .flatMap(doubt -> Arrays.stream(Truth.values())
                                .filter(truth -> doubt != Doubt.CUT_BODY || truth == Truth.CREATED)
                                .map(truth -> Arguments.of(operation, doubt, truth))));
    }

    /** How the response fails. */
    enum Doubt {
        TIMED_OUT_IN_VYTE(Fault.status(503)),
        GATEWAY_GAVE_UP(Fault.status(503).body("text/plain", "Service Unavailable")),
        FAILED_IN_VYTE(Fault.status(500)),
        CONNECTION_LOST(Fault.closedConnection()),
        RESPONSE_TOO_LATE(Fault.status(503).after(Duration.ofHours(1))),
        UNREADABLE(Fault.status(200).body("text/html", "<h1>Welcome</h1>")),
        CUT_BODY(Fault.truncatedBody());

        private final Fault fault;

        Doubt(Fault fault) {
            this.fault = fault;
        }
    }

    /** What Vyte did nevertheless. */
    enum Truth {
        CREATED(Fault::afterwards, Creation.Found.class),
        NOT_CREATED(fault -> fault, Creation.Absent.class),
        CREATED_LATE(fault -> fault.carriedOutAfter(Duration.ofSeconds(2)), Creation.Found.class),
        LISTED_LATE(Fault::afterwards, Creation.Found.class);

        private final UnaryOperator<Fault> change;
        private final Class<? extends Creation> outcome;

        Truth(UnaryOperator<Fault> change, Class<? extends Creation> outcome) {
            this.change = change;
            this.outcome = outcome;
        }
    }
}
