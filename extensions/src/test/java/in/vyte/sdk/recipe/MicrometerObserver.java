package in.vyte.sdk.recipe;

import in.vyte.sdk.CallObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Times calls with Micrometer. The tags have few values: none holds an id. */
public final class MicrometerObserver implements CallObserver {
    private final MeterRegistry registry;

    public MicrometerObserver(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public ObservedCall callStarted(Started call) {
        return new ObservedCall() {
            @Override
            public void callEnded(Outcome outcome) {
                String error = outcome.error() == null
                        ? "none"
                        : outcome.error().getClass().getSimpleName();
                Timer.builder("vyte.calls")
                        .tag("operation", call.operationId())
                        .tag("status", String.valueOf(outcome.status()))
                        .tag("error", error)
                        .register(registry)
                        .record(outcome.duration());
                registry.counter("vyte.retries", "operation", call.operationId())
                        .increment(Math.max(0, outcome.attempts() - 1.0));
            }
        };
    }
}
