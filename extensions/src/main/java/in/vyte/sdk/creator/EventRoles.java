package in.vyte.sdk.creator;

import in.vyte.client.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * Who is who in an event. An event names its "creator" and its "invitees", but what these mean depends on the use case,
 * and Vyte adds the creator to the invitees. The roles speak the same language for both:
 *
 * <table>
 * <caption>The roles by use case</caption>
 * <tr><th></th><th>booking page</th><th>group scheduling</th></tr>
 * <tr><td>{@link #host}</td><td>the owner of the page</td><td>the person who created the event</td></tr>
 * <tr><td>{@link #initiators}</td><td>the bookers: the invitees but for the host</td><td>the host</td></tr>
 * <tr><td>{@link #guests}</td><td>nobody</td><td>the invitees but for the host</td></tr>
 * </table>
 *
 * <p>So nobody has two of the roles initiator and guest, and a host is initiator of his own group scheduling event
 * only. On a booking page event the API does not tell the person who booked from those he brings along: all of them are
 * initiators, and there are no guests.
 *
 * <p>An invitee is the host if he has the host's user id or e-mail address (in any case). Where the host's entry among
 * the invitees shows an id, address or name that {@code created_by} lacks, the host has them too. Invitees that show
 * neither id nor address nor name are left out; so is nobody else, and the order is that of the event. A list of events
 * may show fewer invitees than an event has ({@code invitees_length}), and so fewer people here.
 *
 * <p>Instances are immutable and safe for use by several threads. Source: Vyte API reference, Events, attributes
 * {@code vyteme}, {@code created_by} and {@code invitees}.
 */
public sealed interface EventRoles permits PlainRoles, ResolvedRoles {
    /**
     * Reads the roles off an event, asking nobody. Works on any event: answers, request echoes and webhook resources,
     * with and without ids. Whoever knows better than the event which use case it is, because he booked it or because
     * of where he has it from, says so: {@code EventRoles.of(event.toBuilder().vyteme(true).build())}.
     *
     * @param event the event
     * @return the roles; never an exception for what the event lacks
     */
    static EventRoles of(Event event) {
        return PlainRoles.of(event, Optional.empty());
    }

    /**
     * Returns the use case.
     *
     * @return {@link UseCase#BOOKING_PAGE} if the event says so, else {@link UseCase#GROUP_SCHEDULING}
     */
    UseCase useCase();

    /**
     * Tells whether the event says of itself which use case it is. Most answers of the API do not, even for bookings.
     *
     * @return false if {@link #useCase} is the default because {@code vyteme} is absent or null
     */
    boolean isUseCaseDeclared();

    /**
     * Returns the person on whose behalf the event exists: the owner of the booking page, or whoever created the event.
     *
     * @return the host, empty if the event has no {@code created_by} or one without id, e-mail address and name
     */
    Optional<Participant> host();

    /**
     * Returns who asked for the meeting: the bookers of a booking page event, else the host.
     *
     * @return the initiators, unmodifiable; of group scheduling at most one
     */
    List<Participant> initiators();

    /**
     * Returns who is invited by the host of a group scheduling event.
     *
     * @return the guests, unmodifiable; empty for a booking page event
     */
    List<Participant> guests();
}
