package in.vyte.sdk.call;

import in.vyte.client.Operation;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** Starts calls. Thread-safe. */
final class CallStarter {
    private static final URI REPLACED_BELOW = URI.create("/");

    private final List<CallListener> listeners;
    private final Duration timeout;
    private final CallEngine engine;
    private final Runnable onSuccess;

    CallStarter(CallSettings settings, CallEngine engine, Runnable onSuccess) {
        this.listeners = settings.listeners();
        this.timeout = settings.callTimeout();
        this.engine = engine;
        this.onSuccess = onSuccess;
    }

    Call start(Operation<?> operation, ClassicHttpRequest original) {
        HttpUriRequestBase request = abortable(original);
        HttpEntity body = original.getEntity();
        request.setEntity(engine.isOwnClient() && body != null ? new RepeatableEntity(body) : body);
        Deadline deadline = Deadline.start(engine.timer(), engine.timing(), timeout, request::cancel);
        return new Call(operation, request, deadline, told(operation), engine.timing(), onSuccess);
    }

    private List<CallListener.Ongoing> told(Operation<?> operation) {
        List<CallListener.Ongoing> ongoing = new ArrayList<>(listeners.size());
        for (CallListener listener : listeners) {
            ongoing.add(listener.started(operation));
        }
        return ongoing;
    }

    /** Copies a request into one that another thread can break off, be it waiting, connecting, sending or reading. */
    private static HttpUriRequestBase abortable(ClassicHttpRequest original) {
        HttpUriRequestBase request = new HttpUriRequestBase(original.getMethod(), REPLACED_BELOW);
        request.setScheme(original.getScheme());
        request.setAuthority(original.getAuthority());
        request.setPath(original.getPath());
        request.setHeaders(original.getHeaders());
        return request;
    }

    /**
     * A body in memory, which can be sent again to a proxy that first asks who is there. A foreign HttpClient is not
     * told so, lest it repeat a request on its own account.
     */
    private static final class RepeatableEntity extends HttpEntityWrapper {
        RepeatableEntity(HttpEntity body) {
            super(body);
        }

        @Override
        public boolean isRepeatable() {
            return true;
        }
    }
}
