package in.vyte.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Fault;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.NotFoundException;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ObservationTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final List<String> spans = new ArrayList<>();
    private final ApplicationContextRunner applications = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(VyteAutoConfiguration.class))
            .withBean(SimpleMeterRegistry.class, () -> meters)
            .withBean(ObservationRegistry.class, () -> observations)
            .withPropertyValues("vyte.sandbox.enabled=true", "vyte.retry.base-delay=1ms");

    @BeforeEach
    void observe() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        observations.observationConfig().observationHandler(new Spans());
    }

    @Test
    void timesEachCallByOperationAndOutcome() {
        applications.run(context -> {
            VyteClient vyte = context.getBean(VyteClient.class);
            vyte.events().listEvents();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> vyte.events().getEvent("no-such-event"));

            assertThat(timed("vyte.client", "operation", "listEvents", "outcome", "SUCCESS", "error", "none"))
                    .isEqualTo(1);
            assertThat(timed(
                            "vyte.client",
                            "operation",
                            "getEvent",
                            "outcome",
                            "CLIENT_ERROR",
                            "error",
                            "NotFoundException"))
                    .isEqualTo(1);
            assertThat(spans).containsExactly("vyte listEvents", "vyte getEvent");
        });
    }

    @Test
    void timesEachAttemptAndCountsRetries() {
        applications.run(context -> {
            context.getBean(VyteSandbox.class)
                    .inject(Fault.status(503).on("listEvents").times(1));

            context.getBean(VyteClient.class).events().listEvents();

            assertThat(timed("vyte.client.attempts", "attempt", "1", "outcome", "SERVER_ERROR"))
                    .isEqualTo(1);
            assertThat(timed("vyte.client.attempts", "attempt", "2", "outcome", "SUCCESS"))
                    .isEqualTo(1);
            assertThat(meters.get("vyte.client.retries")
                            .tag("operation", "listEvents")
                            .counter()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void noLabelHoldsAnIdOrTheKey() {
        applications.run(context -> {
            VyteClient vyte = context.getBean(VyteClient.class);
            String id = vyte.events().listEvents().get(0).id();
            vyte.events().getEvent(id);

            assertThat(meters.getMeters()).isNotEmpty();
            assertThat(meters.getMeters().stream()
                            .map(Meter::getId)
                            .flatMap(meter -> meter.getTags().stream())
                            .map(Tag::getValue))
                    .doesNotContain(id, VyteSandbox.FAKE_KEY);
        });
    }

    @Test
    void measuresThePoolOfConnections() {
        applications.withPropertyValues("vyte.max-connections=7").run(context -> {
            context.getBean(MeterBinder.class).bindTo(meters);
            context.getBean(VyteClient.class).events().listEvents();

            assertThat(gauge("connections", "state", "leased")).isZero();
            assertThat(gauge("connections", "state", "available")).isEqualTo(1);
            assertThat(gauge("pending")).isZero();
            assertThat(gauge("max")).isEqualTo(7);
        });
    }

    private double gauge(String name, String... tags) {
        return meters.get("vyte.client.pool." + name).tags(tags).gauge().value();
    }

    private long timed(String name, String... tags) {
        return meters.get(name).tags(tags).timer().count();
    }

    private final class Spans implements ObservationHandler<Observation.Context> {
        @Override
        public void onStop(Observation.Context context) {
            spans.add(context.getContextualName());
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }
}
