package in.vyte.sdk.creation;

import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.VyteException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of an event that was to be created once. Immutable and so thread-safe. */
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
     * @param attempt which POST it was the response to: 1, or 2 after the first one had provably created nothing
     */
    record Created(Event value, int attempt) implements Creation {
        @Override
        public Optional<Event> event() {
            return Optional.of(value);
        }
    }

    /**
     * The event exists: a POST created it whose response was lost, or an earlier run did.
     *
     * @param value the event as a read shows it
     */
    record Found(Event value) implements Creation {
        @Override
        public Optional<Event> event() {
            return Optional.of(value);
        }
    }

    /**
     * No such event was there until the settling time was over, so the POST very likely created none.
     *
     * @param asked what was read, again and again; empty only if an earlier run did the reading
     * @param reads how many times the API was asked
     * @param time how long, from the first read to the last
     * @param cause why the outcome of the POST was in doubt; empty if an earlier run sent it
     */
    record Absent(List<ListEventsRequest> asked, int reads, Duration time, Optional<VyteException> cause)
            implements Creation {}

    /**
     * Whether the event exists is not known: it could not be looked for until the end, or several events fit.
     *
     * @param candidates the events that fit; empty if the API could not be read or its list may have been cut
     * @param cause what went wrong last; empty if several events fit after an earlier run
     */
    record Undecided(List<Event> candidates, Optional<VyteException> cause) implements Creation {}
}
