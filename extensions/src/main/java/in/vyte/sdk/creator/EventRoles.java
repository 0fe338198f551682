package in.vyte.sdk.creator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import in.vyte.client.json.Model;
import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in an event. An event has a creator and invitees, but their meaning depends on the use case, and Vyte also
 * lists the creator among the invitees. The roles mean the same in both use cases:
 *
 * <table>
 * <caption>The roles by use case</caption>
 * <tr><th></th><th>booking page</th><th>group scheduling</th></tr>
 * <tr><td>{@link #host}</td><td>the owner of the page</td><td>the person who created the event</td></tr>
 * <tr><td>{@link #initiators}</td><td>the bookers: the invitees except the host</td><td>the host</td></tr>
 * <tr><td>{@link #guests}</td><td>none</td><td>the invitees except the host</td></tr>
 * </table>
 *
 * <pre>{@code
 * EventRoles roles = EventRoles.of(event);
 * roles.host().ifPresent(host -> System.out.println("Hosted by " + host));
 * }</pre>
 *
 * <p>No person is both initiator and guest. A host is an initiator only of their own group scheduling event. For a
 * booking page event the API does not distinguish the person who booked from the people they bring along: all of them
 * are initiators, and there are no guests.
 *
 * <p>Each person is listed once, in the order of the event, with the details of all their entries. Two entries show the
 * same person if they have the same user id or, if one of them has no id, the same {@link Mailbox}. Two ids are two
 * people. If {@code created_by} shows only an id and exactly one entry is marked {@code su} and has no id, that entry
 * is the host's: in every published sample the creator's own entry has the mark. Entries without id, address and name
 * are left out. In a list of events, an event may show fewer invitees than it has ({@code invitees_length}); the roles
 * then lack the others.
 *
 * <p>Immutable and thread-safe. Serialized as the JSON of an event, which other versions can read; a failed look-up is
 * serialized with its exception. Source: Vyte API reference, Events, attributes {@code vyteme}, {@code created_by} and
 * {@code invitees}.
 */
public final class EventRoles implements Serializable {
    private static final long serialVersionUID = 1L;

    // transient, as SerializedRoles are written instead
    private final transient @Nullable Boolean vyteme;
    private final transient Optional<Participant> host;
    private final transient List<Participant> others;
    private final transient @Nullable UserLookup hostLookup;

    EventRoles(
            @Nullable Boolean vyteme,
            Optional<Participant> host,
            List<Participant> others,
            @Nullable UserLookup hostLookup) {
        this.vyteme = vyteme;
        this.host = host;
        this.others = others;
        this.hostLookup = hostLookup;
    }

    /**
     * Returns the roles of an event, without a call. Accepts any event, from a response or a webhook, with or without
     * ids. If the event does not declare its use case and you know it, set it first:
     * {@code EventRoles.of(event.toBuilder().vyteme(true).build())}.
     *
     * @param event the event
     * @return the roles; no exception is thrown for what the event lacks
     */
    public static EventRoles of(Event event) {
        return EventPeople.of(event).roles(Optional.empty());
    }

    /**
     * Returns the use case.
     *
     * @return {@link UseCase#BOOKING_PAGE} if the event says so, else {@link UseCase#GROUP_SCHEDULING}
     */
    public UseCase useCase() {
        return Boolean.TRUE.equals(vyteme) ? UseCase.BOOKING_PAGE : UseCase.GROUP_SCHEDULING;
    }

    /**
     * Returns whether the event declares its use case. Most responses of the API do not, even for bookings.
     *
     * @return false if {@link #useCase} is the default because {@code vyteme} is absent or null
     */
    public boolean isUseCaseDeclared() {
        return vyteme != null;
    }

    /**
     * Returns the host: the owner of the booking page, or the person who created the event.
     *
     * @return the host; empty if the event has no {@code created_by}, or one with neither id nor e-mail address nor
     *     name
     */
    public Optional<Participant> host() {
        return host;
    }

    /**
     * Returns the people who requested the meeting: the bookers of a booking page event, else the host.
     *
     * @return the initiators, unmodifiable; of group scheduling at most one
     */
    public List<Participant> initiators() {
        return useCase() == UseCase.BOOKING_PAGE ? others : host.map(List::of).orElse(List.of());
    }

    /**
     * Returns the people whom the host of a group scheduling event invites.
     *
     * @return the guests, unmodifiable; empty for a booking page event
     */
    public List<Participant> guests() {
        return useCase() == UseCase.BOOKING_PAGE ? List.of() : others;
    }

    /**
     * Returns the result of the look-up of the host.
     *
     * @return the result; empty if {@link Creators} did not resolve these roles, or if the event shows neither user id
     *     nor e-mail address to look up
     */
    public Optional<UserLookup> hostLookup() {
        return Optional.ofNullable(hostLookup);
    }

    /**
     * Returns the user who is the host.
     *
     * @return the user, empty unless a look-up found them; {@link #hostLookup} returns the reason
     */
    public Optional<User> hostUser() {
        return hostLookup().flatMap(UserLookup::user);
    }

    /** Returns an event that shows these people. Jackson writes roles in this form, without the look-up. */
    @JsonValue
    Event toEvent() {
        return Event.of(event -> event.vyteme(vyteme)
                .createdBy(host.map(Participant::toCreator).orElse(null))
                .invitees(others.stream().map(Participant::toInvitee).toList()));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static EventRoles fromJson(Event people) {
        return of(people, null);
    }

    /** Reads what {@link #toEvent} has written: the host is no longer among the invitees. */
    static EventRoles of(Event people, @Nullable UserLookup hostLookup) {
        Event readable = Model.readable(people);
        return new EventRoles(
                readable.vyteme(),
                Participant.of(readable.createdBy()),
                readable.invitees().stream()
                        .flatMap(invitee -> Participant.of(invitee).stream())
                        .toList(),
                hostLookup);
    }

    private Object writeReplace() {
        return SerializedRoles.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventRoles that
                && Objects.equals(vyteme, that.vyteme)
                && host.equals(that.host)
                && others.equals(that.others)
                && Objects.equals(hostLookup, that.hostLookup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vyteme, host, others, hostLookup);
    }

    @Override
    public String toString() {
        String hosted =
                useCase() + " hosted by " + host.map(Participant::toString).orElse("an unknown person");
        return hosted + (useCase() == UseCase.BOOKING_PAGE ? ", booked by " : ", with guests ") + others;
    }
}
