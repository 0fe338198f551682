package in.vyte.sdk.call;

import in.vyte.client.Operation;
import in.vyte.sdk.error.FailedCall;
import in.vyte.sdk.http.Transmission;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/**
 * One call, from its start until its answer is read or given up. Used by one thread at a time, except that its deadline
 * may break it off.
 */
final class Call {
    private final Operation<?> operation;
    private final HttpUriRequestBase request;
    private final Deadline deadline;
    private final List<CallListener.Ongoing> listeners;
    private final Timing timing;
    private final Runnable onSuccess;
    private final long start;

    private long attemptStart;
    private int attempts;
    private int status;
    private Transmission transmission;
    private boolean sent;
    private @Nullable String apiKey;
    private @Nullable Throwable error;
    private boolean ended;

    Call(
            Operation<?> operation,
            HttpUriRequestBase request,
            Deadline deadline,
            List<CallListener.Ongoing> listeners,
            Timing timing,
            Runnable onSuccess) {
        this.operation = operation;
        this.request = request;
        this.deadline = deadline;
        this.listeners = listeners;
        this.timing = timing;
        this.onSuccess = onSuccess;
        this.start = timing.nanoTime();
        this.transmission = new Transmission(false);
    }

    Operation<?> operation() {
        return operation;
    }

    HttpUriRequestBase request() {
        return request;
    }

    Deadline deadline() {
        return deadline;
    }

    int attempts() {
        return attempts;
    }

    int status() {
        return status;
    }

    /** What was sent along as the API key, null if nothing was. */
    @Nullable
    String apiKey() {
        return apiKey;
    }

    void authorizedBy(String key) {
        apiKey = key;
    }

    boolean isSafeToRepeat() {
        return operation.retry() == Operation.Retry.SAFE;
    }

    /** Whether the HttpClient noted that the request of the current attempt may have left. */
    boolean isTransmissionNoted() {
        return transmission.hasBegun();
    }

    /** Whether the request of any attempt so far may have left. */
    boolean mayHaveBeenSent() {
        return sent;
    }

    void noteSent() {
        sent = true;
    }

    void beginAttempt() {
        attempts++;
        attemptStart = timing.nanoTime();
    }

    /** Prepares another try within the same attempt, of which nothing was sent. */
    Transmission newTransmission() {
        transmission = new Transmission(!isSafeToRepeat());
        return transmission;
    }

    void attemptAnswered(int answeredStatus) {
        status = answeredStatus;
        noteSent();
        tellAttempt(null);
    }

    void attemptFailed(Throwable failure) {
        status = 0;
        tellAttempt(failure);
    }

    /** Notes what the caller will see instead of a value. */
    <E extends Throwable> E failedWith(E failure) {
        error = failure;
        return failure;
    }

    /** Ends the call; more than once does no harm. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        deadline.cancel();
        if (error == null) {
            onSuccess.run();
        }
        Duration duration = Duration.ofNanos(timing.nanoTime() - start);
        for (CallListener.Ongoing listener : listeners) {
            listener.finished(attempts, status, duration, error);
        }
    }

    /** Describes this call in an exception. */
    FailedCall describe() {
        return new FailedCall(operation.id(), operation.method(), operation.path(), attempts);
    }

    private void tellAttempt(@Nullable Throwable failure) {
        Duration duration = Duration.ofNanos(timing.nanoTime() - attemptStart);
        for (CallListener.Ongoing listener : listeners) {
            listener.attempted(attempts, status, duration, failure);
        }
    }
}
