package in.vyte.sdk.creation;

import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.VyteException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The outcome of creating an event once. Immutable and thread-safe. */
public sealed interface Creation {
    /**
     * Returns the event.
     *
     * @return the event as the API shows it, empty unless this is {@link Created} or {@link Found}
     */
    default Optional<Event> event() {
        return Optional.empty();
    }

    /**
     * The API responded with the event.
     *
     * @param value the event as the response shows it
     * @param attempt the POST that it responds to: 1, or 2 if {@link Creations.Builder#resendIfAbsent} sent another
     */
    record Created(Event value, int attempt) implements Creation {
        @Override
        public Optional<Event> event() {
            return Optional.of(value);
        }
    }

    /**
     * The event exists: it was created by a POST without a readable response, or by an earlier run.
     *
     * @param value the event as it was read
     */
    record Found(Event value) implements Creation {
        @Override
        public Optional<Event> event() {
            return Optional.of(value);
        }
    }

    /**
     * No such event was found by the end of the settling time, so the POST very likely created none. The key stays in
     * the journal: a further call with it searches again and, with {@link Creations.Builder#resendIfAbsent}, may send
     * another POST. {@link Creations#recover} removes it if the event is still absent.
     *
     * @param requests the requests for the lists that were read repeatedly
     * @param reads the number of reads
     * @param time how long, from the first read to the last
     * @param cause why the outcome of the POST was in doubt; empty if an earlier run sent it
     */
    record Absent(List<ListEventsRequest> requests, int reads, Duration time, Optional<VyteException> cause)
            implements Creation {}

    /**
     * It is not known whether the event exists: the search did not reach its end, or several events fit.
     *
     * @param candidates the events that fit; empty if the API could not be read or its list may have been cut
     * @param cause the last failure; empty if several events fit and an earlier run sent the POST
     */
    record Undecided(List<Event> candidates, Optional<VyteException> cause) implements Creation {}
}
