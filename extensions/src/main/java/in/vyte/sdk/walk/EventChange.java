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
     * The event was there at the last walk, and the list has it no more. As the API deletes no events, that may only
     * mean that they were listed with other filters, or that the list was cut.
     *
     * @param eventId the id of the event
     */
    record Gone(String eventId) implements EventChange {}
}
