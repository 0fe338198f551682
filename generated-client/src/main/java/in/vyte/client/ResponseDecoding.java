package in.vyte.client;

import in.vyte.client.json.Mismatch;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the responses of a client are decoded, and who hears of JSON that is not of the type that the API document gives
 * it: the log at debug, and a listener. Of each kind they hear once. Thread-safe.
 */
public final class ResponseDecoding {
    private static final Logger LOG = LoggerFactory.getLogger(ResponseDecoding.class);

    /** More kinds than this are no help to anyone. */
    private static final int MAX_KINDS = 1000;

    private final boolean strict;
    private final Listener listener;
    private final Set<Kind> reported = ConcurrentHashMap.newKeySet();

    private ResponseDecoding(boolean strict, Listener listener) {
        this.strict = strict;
        this.listener = listener;
    }

    /** Hears of JSON of an unexpected type. Must be thread-safe. */
    @FunctionalInterface
    public interface Listener {
        /**
         * JSON of a kind not heard of before was decoded.
         *
         * @param operation what was called
         * @param place where in the response it stands, with {@code *} for each index of a list and each key of a map
         * @param problem what was expected and what was found, without quoting it
         */
        void mismatched(Operation<?> operation, String place, String problem);
    }

    private record Kind(String operation, String place, String problem) {}

    /**
     * Lets JSON of an unexpected type cost the member or the item that it stands for; see
     * {@link in.vyte.client.json.Model}.
     *
     * @param listener hears of it
     * @return the decoding
     */
    public static ResponseDecoding lenient(Listener listener) {
        return new ResponseDecoding(false, listener);
    }

    /**
     * Lets JSON of an unexpected type fail the call.
     *
     * @return the decoding
     */
    public static ResponseDecoding strict() {
        return new ResponseDecoding(true, (operation, place, problem) -> {});
    }

    boolean isStrict() {
        return strict;
    }

    /** Reports what is not as expected in a value that was decoded. */
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
