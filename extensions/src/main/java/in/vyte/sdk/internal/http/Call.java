package in.vyte.sdk.internal.http;

import in.vyte.client.Operation;
import in.vyte.sdk.error.CallInfo;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteDecodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/**
 * One call, from its start until its response is read or the call fails. Used by one thread at a time, except that the
 * {@link Watchdog} may abort it and any thread may end it.
 */
final class Call {
    private final HttpEngine engine;
    private final Operation<?> operation;
    private final HttpUriRequestBase request;
    private final List<CallListener.Ongoing> listeners;
    private final Timing timing;
    private final long start;
    /** The deadline by the clock of the backoffs, which a test may have stopped. */
    private final long end;
    /** The deadline by the machine's clock: only real time aborts a real exchange. */
    private final long due;

    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Thread thread = Thread.currentThread();
    private volatile boolean expired;
    private volatile boolean streamed;

    private long attemptStart;
    private int attempts;
    private int status;
    private SendState sendState;
    private boolean sent;
    private @Nullable String apiKey;
    private @Nullable Throwable error;

    private Call(HttpEngine engine, Operation<?> operation, HttpUriRequestBase request, CallSettings settings) {
        this.engine = engine;
        this.operation = operation;
        this.request = request;
        this.timing = engine.timing();
        this.start = timing.nanoTime();
        this.end = start + settings.callTimeout().toNanos();
        this.due = System.nanoTime() + settings.callTimeout().toNanos();
        this.sendState = new SendState(!isIdempotent());
        this.listeners = new ArrayList<>(settings.listeners().size());
    }

    /**
     * Starts a call.
     *
     * @throws IllegalStateException if the client is closed
     */
    static Call start(HttpEngine engine, Operation<?> operation, HttpUriRequestBase request, CallSettings settings) {
        Call call = new Call(engine, operation, request, settings);
        engine.begin(request);
        for (CallListener listener : settings.listeners()) {
            call.listeners.add(listener.started(operation));
        }
        Watchdog.watch(call);
        return call;
    }

    Operation<?> operation() {
        return operation;
    }

    HttpUriRequestBase request() {
        return request;
    }

    int attempts() {
        return attempts;
    }

    int status() {
        return status;
    }

    /** The API key that was sent, null if none was. */
    @Nullable
    String apiKey() {
        return apiKey;
    }

    void authorizedBy(String key) {
        apiKey = key;
    }

    boolean isIdempotent() {
        return operation.retry() == Operation.Retry.IDEMPOTENT;
    }

    /** Returns whether the request of any attempt so far may have left. */
    boolean mayHaveBeenSent() {
        return sent;
    }

    void noteSent() {
        sent = true;
    }

    void beginAttempt() {
        attempts++;
        error = null;
        attemptStart = timing.nanoTime();
    }

    /** Prepares to send the request, perhaps for a second time within the same attempt. */
    SendState newSendState() {
        sendState = new SendState(!isIdempotent());
        return sendState;
    }

    SendState sendState() {
        return sendState;
    }

    void receive(int responseStatus) {
        status = responseStatus;
        noteSent();
    }

    void attemptSucceeded() {
        notifyOfAttempt(null);
    }

    void attemptFailed(RuntimeException failure) {
        boolean isRefusal = failure instanceof VyteApiException;
        boolean hasStatus = isRefusal || failure instanceof VyteDecodingException;
        status = hasStatus ? status : 0;
        notifyOfAttempt(isRefusal ? null : failure);
    }

    private void notifyOfAttempt(@Nullable Throwable failure) {
        Duration duration = Duration.ofNanos(timing.nanoTime() - attemptStart);
        for (CallListener.Ongoing listener : listeners) {
            listener.attempted(attempts, status, duration, failure);
        }
    }

    /** The time until the deadline, negative after it. */
    Duration remaining() {
        return Duration.ofNanos(end - timing.nanoTime());
    }

    /** Ends the call timeout: a streamed list may be walked for any time. Only its reads are watched. */
    void becomeStreamed() {
        streamed = true;
        Watchdog.forget(this);
    }

    /** Watches a read of the body, on any thread. */
    void beginRead() {
        if (streamed) {
            thread = Thread.currentThread();
            Watchdog.watch(this);
        }
    }

    void endRead() {
        if (streamed) {
            Watchdog.forget(this);
        }
    }

    synchronized void abortIfExpired(long now) {
        if (ended.get()) {
            return;
        }
        if (!streamed && due - now <= 0) {
            expired = true;
            request.cancel();
        } else if (thread.isInterrupted()) {
            request.cancel();
        }
    }

    /**
     * Releases the connection of a refused tunnel, which HttpClient keeps before 5.5. The request can be sent again.
     */
    synchronized void releaseConnection() {
        if (!request.isCancelled()) {
            request.reset();
        }
    }

    /** Returns whether the deadline has expired. If so, the exchange is aborted and its connection is released. */
    synchronized boolean isExpired() {
        return expired;
    }

    /** Returns whether the exchange was aborted, for any reason. */
    synchronized boolean isAborted() {
        return request.isCancelled();
    }

    /** Notes the exception that the caller gets. */
    <E extends Throwable> E failedWith(E failure) {
        error = failure;
        return failure;
    }

    /** Ends the call. Returns false if it had ended before. */
    boolean end() {
        if (!ended.compareAndSet(false, true)) {
            return false;
        }
        Watchdog.forget(this);
        engine.end(request);
        Duration duration = Duration.ofNanos(timing.nanoTime() - start);
        for (CallListener.Ongoing listener : listeners) {
            listener.finished(attempts, status, duration, error);
        }
        return true;
    }

    boolean isSuccess() {
        return error == null;
    }

    /** Describes this call in an exception. */
    CallInfo info() {
        return new CallInfo(operation.id(), operation.method(), operation.path(), attempts);
    }
}
