package in.vyte.creation;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.creation.CreationFixture.Operation;
import in.vyte.sandbox.control.Fault;
import in.vyte.sdk.creation.Creation;
import in.vyte.sdk.creation.Creations;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Whatever fails in POST and reads, no event is created twice and none is said to be absent that exists at the end of
 * the settling time. Each schedule keeps what settling means: the server creates and lists within that time.
 */
class RandomSchedulesTest {
    private static final int SCHEDULES = Integer.getInteger("creation.schedules", 200);
    private static final long SEED = Long.getLong("creation.seed", 20_260_302);

    private final Random random = new Random(SEED);
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void noEventIsDoubledAndNoneIsLost() {
        try (CreationFixture bench = new CreationFixture()) {
            for (int i = 0; i < SCHEDULES; i++) {
                run(bench, i);
            }
        }
        System.out.printf("%d random schedules of faults, seed %d: %s%n", SCHEDULES, SEED, outcomes);
        assertThat(outcomes).containsKeys("Created", "Found", "Absent", "Undecided");
    }

    private void run(CreationFixture bench, int number) {
        bench.sandbox.reset();
        Operation operation = random.nextBoolean() ? Operation.CREATE_EVENT : Operation.CREATE_TEAM_EVENT;
        boolean resending = random.nextInt(3) == 0;
        Duration listLag = Duration.ofMillis(random.nextInt(10_000));
        for (int post = 0; post < 2; post++) {
            planPost(bench, operation, CreationFixture.SETTLING.minus(listLag));
        }
        planReads(bench, listLag);
        UnaryOperator<Creations.Builder> settings =
                all -> random.nextBoolean() ? all.markWith(CreationFixture.APP) : all;

        Creation outcome = operation.create(
                bench.creations(all -> resending ? settings.apply(all).resendIfAbsent() : settings.apply(all)),
                "order-" + number);
        outcomes.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);

        int atTheEnd = bench.created().size();
        bench.sandbox.clock().advance(Duration.ofHours(1));
        String what = "schedule " + number + " of seed " + SEED + ": "
                + outcome.getClass().getSimpleName();
        assertThat(bench.created()).as(what).hasSizeLessThanOrEqualTo(1);
        assertThat(bench.posts()).as(what).isLessThanOrEqualTo(resending ? 2 : 1);
        if (outcome instanceof Creation.Absent) {
            assertThat(atTheEnd).as(what).isZero();
            assertThat(bench.created()).as(what).isEmpty();
        }
        outcome.event()
                .map(Event::id)
                .ifPresent(id -> assertThat(bench.created().get(0).path("_id").asText())
                        .as(what)
                        .isEqualTo(id));
    }

    private void planPost(CreationFixture bench, Operation operation, Duration mostLag) {
        Fault fault = switch (random.nextInt(6)) {
            case 0 -> Fault.delay(Duration.ZERO);
            case 1 -> Fault.status(503);
            case 2 -> Fault.status(500 + random.nextInt(5));
            case 3 -> Fault.closedConnection();
            case 4 -> Fault.status(200).body("text/html", "<h1>Welcome</h1>");
            default -> Fault.truncatedBody();
        };
        if (fault.effect() != Fault.Effect.DELAY && fault.effect() != Fault.Effect.TRUNCATED_BODY) {
            fault = switch (random.nextInt(3)) {
                case 0 -> fault;
                case 1 -> fault.afterwards();
                default -> fault.carriedOutAfter(Duration.ofMillis(1 + random.nextInt((int) mostLag.toMillis())));
            };
        }
        bench.sandbox.inject(fault.on(operation.id));
    }

    /** Some reads fail; the others show a list that lags behind. */
    private void planReads(CreationFixture bench, Duration lag) {
        for (int i = random.nextInt(12); i > 0; i--) {
            Fault fault = switch (random.nextInt(4)) {
                case 0 -> Fault.status(503);
                case 1 -> Fault.closedConnection();
                default -> Fault.staleList(lag);
            };
            bench.sandbox.inject(fault.on("listEvents"));
        }
        if (random.nextInt(10) == 0) {
            bench.sandbox.inject(Fault.status(503).on("listEvents").always());
        }
        bench.sandbox.inject(Fault.staleList(lag).on("listEvents").always());
    }
}
