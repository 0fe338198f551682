package in.vyte.spring;

import in.vyte.sdk.CallObserver;
import java.util.List;

/** Notifies several observers of each call. Thread-safe if they are. */
final class CompositeCallObserver implements CallObserver {
    private final List<CallObserver> observers;

    CompositeCallObserver(List<CallObserver> observers) {
        this.observers = observers;
    }

    @Override
    public ObservedCall callStarted(Started call) {
        List<ObservedCall> observations =
                observers.stream().map(observer -> observer.callStarted(call)).toList();
        return new ObservedCall() {
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
