package in.vyte.sdk;

import in.vyte.client.Operation;
import in.vyte.sdk.internal.http.CallListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs one debug line for each attempt, with the path template: no ids, no query, no key. Thread-safe. */
final class CallLog implements CallListener {
    private static final Logger LOG = LoggerFactory.getLogger("in.vyte.sdk.calls");
    private static final Ongoing SILENT = new Ongoing() {
        @Override
        public void attempted(int number, int status, Duration duration, @Nullable Throwable error) {}

        @Override
        public void finished(int attempts, int status, Duration duration, @Nullable Throwable error) {}
    };

    @Override
    public Ongoing started(Operation<?> operation) {
        return LOG.isDebugEnabled() ? new Line(operation) : SILENT;
    }

    private record Line(Operation<?> operation) implements Ongoing {
        @Override
        public void attempted(int number, int status, Duration duration, @Nullable Throwable error) {
            LOG.debug(
                    "{} {} attempt {}: {} after {} ms",
                    operation.method(),
                    operation.path(),
                    number,
                    error == null ? status : error.getClass().getSimpleName(),
                    duration.toMillis());
        }

        @Override
        public void finished(int attempts, int status, Duration duration, @Nullable Throwable error) {}
    }
}
