package in.vyte.sdk.internal.http;

import in.vyte.client.Operation;
import in.vyte.client.Transport;
import in.vyte.client.TransportResponse;
import in.vyte.sdk.call.ApiKeyProvider;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import in.vyte.sdk.internal.http.ResponseGuard.StaleConnectionException;
import in.vyte.sdk.internal.text.ApiKeys;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

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
    public TransportResponse open(Operation<?> operation, HttpUriRequestBase request) {
        Call call = start(operation, request);
        return call(call, response -> {
            call.becomeStreamed();
            return new CallResponse(call, response, failures, Long.MAX_VALUE, () -> end(call));
        });
    }

    @Override
    public <T extends @Nullable Object> T execute(
            Operation<?> operation, HttpUriRequestBase request, Function<? super TransportResponse, T> reader) {
        Call call = start(operation, request);
        T result = call(call, response -> read(call, response, reader));
        end(call);
        return result;
    }

    /** Takes a successful response, as a part of the attempt. */
    private interface Receiver<T extends @Nullable Object> {
        T receive(ClassicHttpResponse response) throws FailedAttemptException;
    }

    private <T extends @Nullable Object> T read(
            Call call, ClassicHttpResponse response, Function<? super TransportResponse, T> reader)
            throws FailedAttemptException {
        try (CallResponse body = new CallResponse(call, response, failures, settings.maxResponseBytes(), () -> {})) {
            try {
                return reader.apply(body);
            } catch (RuntimeException e) {
                throw body.failureOf(e);
            }
        }
    }

    private Call start(Operation<?> operation, HttpUriRequestBase request) {
        StackRoom.require();
        return Call.start(engine, operation, request, settings);
    }

    private <T extends @Nullable Object> T call(Call call, Receiver<T> receiver) {
        try {
            prepare(call);
            return attempts(call, receiver);
        } catch (RuntimeException | Error failure) {
            call.failedWith(failure);
            call.end();
            throw failure;
        }
    }

    private void end(Call call) {
        if (call.end() && call.isSuccess()) {
            retries.noteSuccess();
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

    private <T extends @Nullable Object> T attempts(Call call, Receiver<T> receiver) {
        while (true) {
            authorize(call);
            try {
                return attempt(call, receiver);
            } catch (FailedAttemptException failure) {
                Duration backoff = retries.next(call, failure).orElseThrow(failure::exception);
                sleep(call, backoff);
            }
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

    private <T extends @Nullable Object> T attempt(Call call, Receiver<T> receiver) throws FailedAttemptException {
        call.beginAttempt();
        try {
            T result = exchange(call, receiver);
            call.attemptSucceeded();
            return result;
        } catch (FailedAttemptException failure) {
            call.attemptFailed(failure.exception());
            throw failure;
        } catch (Error e) {
            call.request().cancel(); // HttpClient does not release the connection then
            throw e;
        }
    }

    private <T extends @Nullable Object> T exchange(Call call, Receiver<T> receiver) throws FailedAttemptException {
        ClassicHttpResponse response = send(call);
        if (failures.isOfProxy(call)) {
            CallResponse.abort(response);
            call.releaseConnection();
            throw failures.refusedByProxy(call, response.getCode());
        }
        call.receive(response.getCode());
        if (response.getCode() / 100 != 2) {
            throw failures.refusal(call, response);
        }
        return receiver.receive(response);
    }

    private ClassicHttpResponse send(Call call) throws FailedAttemptException {
        try {
            return sendOverAnyConnection(call);
        } catch (IOException | RuntimeException e) {
            throw failures.classify(call, e);
        }
    }

    private ClassicHttpResponse sendOverAnyConnection(Call call) throws IOException {
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
