package in.vyte.sdk;

import in.vyte.client.Operation;
import in.vyte.sdk.internal.http.CallListener;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on to an observer what happens, and keeps what it throws away from the call. Thread-safe. */
final class ObserverListener implements CallListener {
    private static final Logger LOG = LoggerFactory.getLogger(CallObserver.class);
    private static final CallObserver.ObservedCall BLIND = new CallObserver.ObservedCall() {};

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
        } catch (Throwable failed) { // as below
            LOG.warn("A CallObserver failed", failed);
        }
    }

    private CallObserver.ObservedCall observe(CallObserver.Started call) {
        try {
            return observer.callStarted(call);
        } catch (Throwable failed) { // whatever it is, it is the observer's and not the call's
            LOG.warn("A CallObserver failed", failed);
            return BLIND;
        }
    }

    private record Observed(CallObserver.ObservedCall observation) implements Ongoing {
        @Override
        public void attempted(int number, int status, Duration duration, @Nullable Throwable error) {
            tell(o -> o.attemptEnded(new CallObserver.Attempt(number, status, duration, error)));
        }

        @Override
        public void finished(int attempts, int status, Duration duration, @Nullable Throwable error) {
            tell(o -> o.callEnded(new CallObserver.Outcome(attempts, status, duration, error)));
        }

        private void tell(Consumer<CallObserver.ObservedCall> news) {
            try {
                news.accept(observation);
            } catch (Throwable failed) { // as above
                LOG.warn("A CallObserver failed", failed);
            }
        }
    }
}
