package in.vyte.sdk.call;

import in.vyte.client.Interceptor;
import in.vyte.client.Operation;
import in.vyte.sdk.call.Attempt.Answer;
import in.vyte.sdk.call.Attempt.Failure;
import in.vyte.sdk.error.VyteInterruptedException;
import in.vyte.sdk.http.StaleConnectionException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Carries out calls: authorizes each attempt, tries again where that is right, and keeps the deadline. Thread-safe. */
public final class CallInterceptor implements Interceptor {
    private final CallStarter starter;
    private final Authorization authorization;
    private final RetryRules retries;
    private final FailureClassifier failures;
    private final Timing timing;
    private final RequestLimits limits;
    private final BodyBuffers buffers = new BodyBuffers();

    /** Makes an interceptor. */
    public CallInterceptor(CallSettings settings, CallEngine engine) {
        this.retries = new RetryRules(settings.retryPolicy(), engine.budget(), engine.timing(), engine.random());
        this.starter = new CallStarter(settings, engine, retries::earn);
        this.authorization = new Authorization(settings.keys());
        this.failures = new FailureClassifier(engine.isOwnClient(), engine.timer());
        this.timing = engine.timing();
        this.limits = new RequestLimits(settings, engine.requestConfig());
    }

    @Override
    public ClassicHttpResponse intercept(
            Operation<?> operation, Delivery delivery, ClassicHttpRequest request, Transport transport) {
        Call call = starter.start(operation, request);
        try {
            ClassicHttpResponse response = answer(call, transport);
            if (delivery == Delivery.STREAMED && isSuccess(response)) {
                call.deadline().lift();
                return new CallResponse(response, call, failures, Long.MAX_VALUE);
            }
            return new CallResponse(response, call, failures, limits.maxResponseBytes());
        } catch (RuntimeException | Error failure) {
            call.failedWith(failure);
            call.end();
            throw failure;
        }
    }

    private ClassicHttpResponse answer(Call call, Transport transport) {
        while (true) {
            Attempt attempt = attempt(call, transport);
            Optional<Duration> wait = retries.next(call, attempt);
            if (wait.isEmpty()) {
                return responseOf(attempt);
            }
            discard(attempt);
            sleep(call, wait.get());
        }
    }

    private Attempt attempt(Call call, Transport transport) {
        authorization.authorize(call);
        call.beginAttempt();
        try {
            return answered(call, send(call, transport));
        } catch (IOException | RuntimeException failed) {
            return failed(call, failures.classify(call, failed));
        }
    }

    /** Whatever goes wrong here, an error included, the connection is not lost with the answer. */
    private Attempt answered(Call call, ClassicHttpResponse response) throws IOException {
        try {
            if (failures.isOfProxy(call)) {
                Bodies.abort(response);
                return failed(call, failures.refusedByProxy(call, response.getCode()));
            }
            if (call.isSafeToRepeat() && isSuccess(response)) {
                Bodies.readAhead(response, buffers);
            }
            call.attemptAnswered(response.getCode());
            return new Answer(response);
        } catch (Throwable failed) {
            Bodies.abort(response);
            throw failed;
        }
    }

    private static Attempt failed(Call call, Failure failure) {
        call.attemptFailed(failure.exception());
        return failure;
    }

    private ClassicHttpResponse send(Call call, Transport transport) throws IOException {
        while (true) {
            HttpClientContext context = limits.newContext();
            call.newTransmission().attachTo(context);
            try {
                return transport.send(call.request(), context);
            } catch (StaleConnectionException nothingWasSent) {
                continue;
            }
        }
    }

    private static boolean isSuccess(ClassicHttpResponse response) {
        return response.getCode() / 100 == 2;
    }

    private static ClassicHttpResponse responseOf(Attempt attempt) {
        if (attempt instanceof Answer answer) {
            return answer.response();
        }
        throw ((Failure) attempt).exception();
    }

    /** Gives up the connection before the wait, so that it can serve others meanwhile. */
    private static void discard(Attempt attempt) {
        if (attempt instanceof Answer answer) {
            Bodies.discard(answer.response());
        }
    }

    private void sleep(Call call, Duration duration) {
        try {
            timing.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new VyteInterruptedException(call.describe(), call.mayHaveBeenSent(), interrupted);
        }
    }
}
