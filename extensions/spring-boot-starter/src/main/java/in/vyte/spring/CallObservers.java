package in.vyte.spring;

import in.vyte.sdk.CallObserver;
import java.util.List;

/** Tells several observers about each call. Thread-safe if they are. */
final class CallObservers implements CallObserver {
    private final List<CallObserver> observers;

    CallObservers(List<CallObserver> observers) {
        this.observers = observers;
    }

    @Override
    public Observation callStarted(Started call) {
        List<Observation> observations =
                observers.stream().map(observer -> observer.callStarted(call)).toList();
        return new Observation() {
            @Override
            public void attemptEnded(Attempt attempt) {
                observations.forEach(each -> each.attemptEnded(attempt));
            }

            @Override
            public void callEnded(Outcome outcome) {
                observations.forEach(each -> each.callEnded(outcome));
            }
        };
    }
}
