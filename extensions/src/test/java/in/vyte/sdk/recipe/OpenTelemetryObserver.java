package in.vyte.sdk.recipe;

import in.vyte.sdk.CallObserver;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

/** Makes each call a span, below whichever span is current in the calling thread, and each attempt an event of it. */
public final class OpenTelemetryObserver implements CallObserver {
    private final Tracer tracer;

    public OpenTelemetryObserver(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public ObservedCall callStarted(Started call) {
        Span span = tracer.spanBuilder("vyte " + call.operationId())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", call.method())
                .setAttribute("url.template", call.path())
                .startSpan();
        return new ObservedCall() {
            @Override
            public void attemptEnded(Attempt attempt) {
                span.addEvent("attempt " + attempt.number());
            }

            @Override
            public void callEnded(Outcome outcome) {
                span.setAttribute("http.response.status_code", outcome.status());
                span.setAttribute("http.request.resend_count", outcome.attempts() - 1L);
                Throwable error = outcome.error();
                if (error != null) {
                    span.setAttribute("error.type", error.getClass().getName());
                    span.setStatus(StatusCode.ERROR);
                }
                span.end();
            }
        };
    }
}
