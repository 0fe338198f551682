package in.vyte.client;

import in.vyte.client.json.Mismatch;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the responses of a client are decoded. JSON values that do not have the type of the API document are logged at
 * debug level and reported to a listener, each kind once. Thread-safe.
 */
public final class ResponseDecoding {
    private static final Logger LOG = LoggerFactory.getLogger(ResponseDecoding.class);

    /** More kinds are not reported. */
    private static final int MAX_KINDS = 1000;

    private final boolean strict;
    private final Listener listener;
    private final Set<Kind> reported = ConcurrentHashMap.newKeySet();

    private ResponseDecoding(boolean strict, Listener listener) {
        this.strict = strict;
        this.listener = listener;
    }

    /** Is notified of JSON values of an unexpected type. Must be thread-safe. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Called for the first value of each kind.
         *
         * @param operation the operation
         * @param place where the value is in the response, with {@code *} for each index of a list and each key of a
         *     map
         * @param problem the expected and the actual type, without the value
         */
        void mismatched(Operation<?> operation, String place, String problem);
    }

    private record Kind(String operation, String place, String problem) {}

    /**
     * Returns a decoding in which a value of an unexpected type makes only that member or item unreadable; see
     * {@link in.vyte.client.json.Model}.
     *
     * @param listener is notified
     * @return the decoding
     */
    public static ResponseDecoding lenient(Listener listener) {
        return new ResponseDecoding(false, listener);
    }

    /**
     * Returns a decoding in which a value of an unexpected type fails the call.
     *
     * @return the decoding
     */
    public static ResponseDecoding strict() {
        return new ResponseDecoding(true, (operation, place, problem) -> {});
    }

    boolean isStrict() {
        return strict;
    }

    /** Reports the mismatches of a decoded value. */
    void report(Operation<?> operation, Object decoded, String place) {
        for (Mismatch mismatch : Mismatch.in(decoded)) {
            Kind kind = new Kind(operation.id(), place + mismatch.place(), mismatch.problem());
            if (reported.size() < MAX_KINDS && reported.add(kind)) {
                LOG.debug("{}: {} at {}", operation.id(), kind.problem, kind.place);
                listener.mismatched(operation, kind.place, kind.problem);
            }
        }
    }
}
