package in.vyte.sdk.internal.http;

import in.vyte.client.Operation;
import in.vyte.client.Transport;
import in.vyte.client.TransportResponse;
import in.vyte.sdk.call.ApiKeyProvider;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import in.vyte.sdk.internal.http.Attempt.Failure;
import in.vyte.sdk.internal.http.Attempt.Response;
import in.vyte.sdk.internal.http.ResponseGuard.StaleConnectionException;
import in.vyte.sdk.internal.text.ApiKeys;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;

/**
 * The way of a request, from top to bottom. A call makes attempts until there is a response or an exception; each
 * attempt is authorized and sent. Thread-safe.
 */
public final class CallTransport implements Transport {
    private final HttpEngine engine;
    private final CallSettings settings;
    private final Retries retries;
    private final Failures failures;
    private final RequestConfig limits;

    /** Creates the transport of a client. */
    public CallTransport(HttpEngine engine, CallSettings settings, RetryBudget budget) {
        this.engine = engine;
        this.settings = settings;
        this.retries = new Retries(settings.retryPolicy(), budget, engine.timing(), engine.random());
        this.failures = new Failures(engine);
        this.limits = limits(settings, engine.requestConfig());
    }

    @Override
    public TransportResponse execute(Operation<?> operation, HttpUriRequestBase request, Delivery delivery) {
        StackRoom.require();
        Call call = Call.start(engine, operation, request, settings);
        try {
            prepare(call);
            ClassicHttpResponse response = response(call);
            if (!isSuccess(response)) {
                throw failures.refusal(call, response);
            }
            if (delivery == Delivery.STREAMED) {
                call.becomeStreamed();
                return new CallResponse(call, response, failures, retries, Long.MAX_VALUE);
            }
            return new CallResponse(call, response, failures, retries, settings.maxResponseBytes());
        } catch (RuntimeException | Error failure) {
            call.failedWith(failure);
            call.end();
            throw failure;
        }
    }

    private void prepare(Call call) {
        if (limits.isContentCompressionEnabled()) {
            call.request().setHeader(HttpHeaders.ACCEPT_ENCODING, ContentCodings.ACCEPTED);
        }
        HttpEntity body = call.request().getEntity();
        if (!engine.isOwn() && !call.isIdempotent()) {
            Transport.sendOnce(call.request());
        } else if (body != null && body.getContentLength() > SteppedBody.STEP) {
            call.request().setEntity(new SteppedBody(body));
        }
    }

    private ClassicHttpResponse response(Call call) {
        while (true) {
            authorize(call);
            Attempt attempt = attempt(call);
            Optional<Duration> wait = retries.next(call, attempt);
            if (wait.isEmpty()) {
                return responseOf(attempt);
            }
            discard(attempt);
            sleep(call, wait.get());
        }
    }

    /** Sets the API key, except for operations that need none. */
    private void authorize(Call call) {
        if (call.operation().isSecured()) {
            String key = apiKey(call, settings.keys());
            call.request().setHeader(HttpHeaders.AUTHORIZATION, key);
            call.authorizedBy(key);
        }
    }

    /** The provider may throw checked exceptions too: Kotlin and Groovy do not declare them. */
    private static String apiKey(Call call, ApiKeyProvider keys) {
        String key;
        try {
            key = keys.apiKey();
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new VyteInterruptedException(call.info(), call.mayHaveBeenSent(), e);
            }
            throw new VyteException(call.info(), call.mayHaveBeenSent(), "the ApiKeyProvider failed", e);
        }
        String problem = ApiKeys.problem(key);
        if (problem != null) {
            throw new IllegalStateException("The API key from the ApiKeyProvider " + problem);
        }
        return key;
    }

    private Attempt attempt(Call call) {
        call.beginAttempt();
        try {
            return responded(call, send(call));
        } catch (IOException | RuntimeException e) {
            return failed(call, failures.classify(call, e));
        } catch (Error e) {
            call.request().cancel(); // HttpClient does not release the connection then
            throw e;
        }
    }

    private ClassicHttpResponse send(Call call) throws IOException {
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("The thread was interrupted before the request was sent");
            }
            long start = System.nanoTime();
            SendState state = call.newSendState();
            HttpClientContext context = HttpClientContext.create();
            context.setRequestConfig(limits);
            state.attachTo(context);
            try {
                return engine.httpClient().executeOpen(engine.host(), call.request(), context);
            } catch (StaleConnectionException e) {
                engine.closeIdleSince(start);
            } catch (IOException | RuntimeException e) {
                if (state.isReused()) {
                    engine.closeIdleSince(start);
                }
                if (engine.isClosed() || !retries.mayRetryAtOnce(call, e)) {
                    throw e;
                }
                if (state.hasBegun()) {
                    call.noteSent(); // even if the next one fails before it is sent
                }
            }
        }
    }

    /** On any failure, an {@link Error} included, the connection is released. */
    private Attempt responded(Call call, ClassicHttpResponse response) throws IOException {
        try {
            if (failures.isOfProxy(call)) {
                call.releaseConnection();
                return failed(call, failures.refusedByProxy(call, response.getCode()));
            }
            call.receive(response.getCode());
            if (call.isIdempotent() && isSuccess(response)) {
                ResponseBodies.readAhead(response);
            }
            call.attemptResponded();
            return new Response(response);
        } catch (Throwable e) {
            ResponseBodies.abort(response);
            throw e;
        }
    }

    private static Attempt failed(Call call, Failure failure) {
        call.attemptFailed(failure.exception());
        return failure;
    }

    private static boolean isSuccess(ClassicHttpResponse response) {
        return response.getCode() / 100 == 2;
    }

    private static ClassicHttpResponse responseOf(Attempt attempt) {
        if (attempt instanceof Response response) {
            return response.response();
        }
        throw ((Failure) attempt).exception();
    }

    /** Releases the connection before the backoff, so that it can serve other calls meanwhile. */
    private static void discard(Attempt attempt) {
        if (attempt instanceof Response response) {
            ResponseBodies.discard(response.response());
        }
    }

    private void sleep(Call call, Duration duration) {
        try {
            engine.timing().sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VyteInterruptedException(call.info(), call.mayHaveBeenSent(), e);
        }
    }

    /** The connect timeout of a request is deprecated in favour of the pool's, which a foreign pool does not share. */
    @SuppressWarnings("deprecation")
    private static RequestConfig limits(CallSettings settings, RequestConfig base) {
        return RequestConfig.copy(base)
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setConnectionRequestTimeout(Timeout.of(settings.poolTimeout()))
                .setResponseTimeout(Timeout.of(settings.responseTimeout()))
                .setRedirectsEnabled(false)
                .setCookieSpec(StandardCookieSpec.IGNORE)
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }
}
