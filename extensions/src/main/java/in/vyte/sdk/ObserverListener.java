package in.vyte.sdk;

import in.vyte.client.Operation;
import in.vyte.sdk.internal.http.CallListener;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notifies an observer, and keeps its exceptions away from the call. Thread-safe. */
final class ObserverListener implements CallListener {
    private static final Logger LOG = LoggerFactory.getLogger(CallObserver.class);
    private static final CallObserver.ObservedCall IGNORING = new CallObserver.ObservedCall() {};

    private final CallObserver observer;

    ObserverListener(CallObserver observer) {
        this.observer = observer;
    }

    @Override
    public Ongoing started(Operation<?> operation) {
        return new Observed(observe(new CallObserver.Started(operation.id(), operation.method(), operation.path())));
    }

    @Override
    public void mismatched(Operation<?> operation, String place, String problem) {
        try {
            observer.mismatchFound(new CallObserver.Mismatch(operation.id(), place, problem));
        } catch (Throwable e) { // as below
            LOG.warn("A CallObserver failed", e);
        }
    }

    private CallObserver.ObservedCall observe(CallObserver.Started call) {
        try {
            return observer.callStarted(call);
        } catch (Throwable e) { // an Error of the observer must not fail the call either
            LOG.warn("A CallObserver failed", e);
            return IGNORING;
        }
    }

    private record Observed(CallObserver.ObservedCall observation) implements Ongoing {
        @Override
        public void attempted(int number, int status, Duration duration, @Nullable Throwable error) {
            report(o -> o.attemptEnded(new CallObserver.Attempt(number, status, duration, error)));
        }

        @Override
        public void finished(int attempts, int status, Duration duration, @Nullable Throwable error) {
            report(o -> o.callEnded(new CallObserver.Outcome(attempts, status, duration, error)));
        }

        private void report(Consumer<CallObserver.ObservedCall> notification) {
            try {
                notification.accept(observation);
            } catch (Throwable e) { // as above
                LOG.warn("A CallObserver failed", e);
            }
        }
    }
}
