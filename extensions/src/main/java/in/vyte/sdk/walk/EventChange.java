package in.vyte.sdk.walk;

import in.vyte.client.model.Event;

/** A difference between two walks over the events of an organization. Implementations are immutable and thread-safe. */
public sealed interface EventChange {
    /**
     * The event was not there at the last walk.
     *
     * @param event the event
     */
    record Added(Event event) implements EventChange {}

    /**
     * The event was there at the last walk, and looks different now: it was updated since or, if it does not say when
     * it was updated, another member differs.
     *
     * @param event the event as it is now
     */
    record Changed(Event event) implements EventChange {}

    /**
     * The event was there at the last walk, and is no longer in the list. As the API does not delete events, the list
     * may have had other filters or may have been cut.
     *
     * @param eventId the id of the event
     */
    record Gone(String eventId) implements EventChange {}
}
