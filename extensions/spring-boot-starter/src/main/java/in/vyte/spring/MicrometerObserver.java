package in.vyte.spring;

import in.vyte.sdk.CallObserver;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes calls with Micrometer. Each call is an observation {@code vyte.client}: a timer, a count of those in flight
 * ({@code vyte.client.active}) and, with a tracer, a span named by the operation, with an event for each retry. Each
 * attempt is timed as {@code vyte.client.attempts}, each retry counted as {@code vyte.client.retries}. The labels have
 * few values and hold no id and no key. Thread-safe.
 */
final class MicrometerObserver implements CallObserver {
    private static final String NAME = "vyte.client";
    private static final String OPERATION = "operation";
    private static final String OUTCOME = "outcome";

    private final ObservationRegistry observations;
    private final MeterRegistry meters;

    MicrometerObserver(ObservationRegistry observations, MeterRegistry meters) {
        this.observations = observations;
        this.meters = meters;
    }

    @Override
    public ObservedCall callStarted(Started call) {
        String operation = call.operationId();
        Observation observation = Observation.createNotStarted(NAME, observations)
                .contextualName("vyte " + operation)
                .lowCardinalityKeyValue(OPERATION, operation)
                .lowCardinalityKeyValue("method", call.method())
                .start();
        return new ObservedCall() {
            @Override
            public void attemptEnded(Attempt attempt) {
                Timer.builder(NAME + ".attempts")
                        .description("Attempts of calls to Vyte")
                        .tag(OPERATION, operation)
                        .tag(OUTCOME, outcome(attempt.status()))
                        .tag("attempt", String.valueOf(attempt.number()))
                        .register(meters)
                        .record(attempt.duration());
                if (attempt.number() > 1) {
                    meters.counter(NAME + ".retries", OPERATION, operation).increment();
                    observation.event(Observation.Event.of("vyte.retry", "attempt " + attempt.number()));
                }
            }

            @Override
            public void callEnded(Outcome outcome) {
                observation.lowCardinalityKeyValue(KeyValue.of(OUTCOME, outcome(outcome.status())));
                observation.lowCardinalityKeyValue("status", String.valueOf(outcome.status()));
                Throwable error = outcome.error();
                if (error != null) {
                    observation.error(error);
                }
                observation.stop();
            }
        };
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }
}
