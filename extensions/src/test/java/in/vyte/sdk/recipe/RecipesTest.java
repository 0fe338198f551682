package in.vyte.sdk.recipe;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The recipes work as they are written. */
class RecipesTest {
    private static final RetryPolicy AT_ONCE = RetryPolicy.builder()
            .baseDelay(Duration.ofNanos(1))
            .maxDelay(Duration.ofNanos(1))
            .build();

    private final FaultServer server = FaultServer.start((request, connection) -> {
        boolean isFirst = request.number() == 1;
        connection.json(request.target().endsWith("none") ? 404 : isFirst ? 503 : 200, EVENT);
    });

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void micrometerTimesCallsAndCountsRetries() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        try (VyteClient vyte = Clients.of(server)
                .retryPolicy(AT_ONCE)
                .observer(new MicrometerObserver(registry))
                .build()) {
            callTwice(vyte);
        }

        assertThat(registry.get("vyte.calls")
                        .tags("operation", "getEvent", "status", "200", "error", "none")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("vyte.calls")
                        .tags("operation", "getEvent", "status", "404", "error", "NotFoundException")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("vyte.retries")
                        .tag("operation", "getEvent")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void openTelemetryMakesEachCallASpan() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();

        try (VyteClient vyte = Clients.of(server)
                .retryPolicy(AT_ONCE)
                .observer(new OpenTelemetryObserver(provider.get("vyte")))
                .build()) {
            callTwice(vyte);
        }

        assertThat(spans.getFinishedSpanItems()).extracting(SpanData::getName).containsOnly("vyte getEvent");
        SpanData good = spans.getFinishedSpanItems().get(0);
        SpanData bad = spans.getFinishedSpanItems().get(1);
        assertThat(good.getAttributes().get(AttributeKey.longKey("http.request.resend_count")))
                .isEqualTo(1);
        assertThat(good.getAttributes().get(AttributeKey.stringKey("url.template")))
                .isEqualTo("/v2/events/{event_id}");
        assertThat(good.getEvents()).hasSize(2);
        assertThat(good.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(bad.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(bad.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .isEqualTo(404);
    }

    private static void callTwice(VyteClient vyte) {
        vyte.events().getEvent("e1");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> vyte.events().getEvent("none"));
    }
}
