package in.vyte.sdk.creator;

import in.vyte.client.json.Model;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The creator and the invitees that an event shows, and which of these entries show the same person. The user id
 * decides; an entry without one belongs to the person who shows its mailbox together with an id, the host before
 * others; an entry with neither goes by its name.
 */
record EventPeople(Event event, Optional<Participant> creator, List<Invitee> invitees) {
    /**
     * An invitee.
     *
     * @param isMarked whether the entry has {@code su}, which in every published sample marks the creator's own
     */
    private record Invitee(Participant shown, boolean isMarked) {
        boolean isIn(Mailbox mailbox) {
            return shown.mailbox().filter(mailbox::equals).isPresent();
        }
    }

    /** What cannot be read of an event counts as absent. */
    static EventPeople of(Event shownEvent) {
        Event event = Model.readable(shownEvent);
        List<Invitee> invitees = new ArrayList<>();
        for (EventInvitee invitee : event.invitees()) {
            boolean isMarked = Boolean.TRUE.equals(invitee.su());
            Participant.of(invitee).ifPresent(shown -> invitees.add(new Invitee(shown, isMarked)));
        }
        return new EventPeople(event, Participant.of(event.createdBy()), invitees);
    }

    /** Returns what the host can be looked up by: the id wherever the event shows it, since it costs the least. */
    Optional<UserKey> hostKey() {
        Optional<UserKey> id = hostId().map(UserKey.Id::new);
        return id.or(() -> creator.flatMap(Participant::mailbox).map(UserKey.Email::new));
    }

    /** Returns the roles; the look-up of the host, if there was one, completes what the event shows of them. */
    EventRoles roles(Optional<UserLookup> hostLookup) {
        Optional<User> user = hostLookup.flatMap(UserLookup::user).map(Model::readable);
        Optional<Object> hostKey = creator.map(known -> personKey(known, user));
        Map<Mailbox, Object> owners = owners(hostKey, user);
        Map<Object, Participant> people = new LinkedHashMap<>();
        hostKey.ifPresent(key -> people.put(key, completed(creator.orElseThrow(), user)));
        for (Invitee invitee : invitees) {
            people.merge(key(invitee.shown, owners), invitee.shown, Participant::completedBy);
        }
        Optional<Participant> host = hostKey.map(people::remove);
        return new EventRoles(event.vyteme(), host, List.copyOf(people.values()), hostLookup.orElse(null));
    }

    private Object personKey(Participant host, Optional<User> user) {
        Optional<String> id = hostId().or(() -> user.map(User::id));
        return id.<Object>map(UserKey.Id::new).orElseGet(() -> key(host, Map.of()));
    }

    private static Object key(Participant person, Map<Mailbox, Object> owners) {
        if (person.userId().isPresent()) {
            return new UserKey.Id(person.userId().get());
        }
        Optional<Mailbox> mailbox = person.mailbox();
        return mailbox.<Object>map(known -> owners.getOrDefault(known, known))
                .orElseGet(() -> person.fullName().orElseThrow());
    }

    /** Returns the owners of mailboxes, as far as an id is shown with them. */
    private Map<Mailbox, Object> owners(Optional<Object> hostKey, Optional<User> user) {
        Map<Mailbox, Object> owners = new HashMap<>();
        hostKey.ifPresent(host -> {
            creator.flatMap(Participant::mailbox).ifPresent(mailbox -> owners.put(mailbox, host));
            user.stream()
                    .flatMap(known -> known.emails().stream())
                    .filter(Objects::nonNull)
                    .forEach(email -> owners.put(Mailbox.of(email), host));
            marked().flatMap(Participant::mailbox).ifPresent(mailbox -> owners.put(mailbox, host));
            ownedByIds(owners, host);
        });
        invitees.forEach(invitee -> ownedById(owners, invitee.shown));
        return owners;
    }

    private void ownedByIds(Map<Mailbox, Object> owners, Object host) {
        invitees.stream()
                .map(Invitee::shown)
                .filter(shown ->
                        shown.userId().map(UserKey.Id::new).filter(host::equals).isPresent())
                .forEach(shown -> ownedById(owners, shown));
    }

    private static void ownedById(Map<Mailbox, Object> owners, Participant shown) {
        shown.userId()
                .ifPresent(id -> shown.mailbox().ifPresent(mailbox -> owners.putIfAbsent(mailbox, new UserKey.Id(id))));
    }

    /** Returns the creator's id; where only an address is shown, that of the invitee who has the address. */
    private Optional<String> hostId() {
        Optional<String> shown = creator.flatMap(Participant::userId);
        return shown.or(() -> creator.flatMap(Participant::mailbox).flatMap(this::idOf));
    }

    /**
     * Several users may share a mailbox: the marked one is the creator, else the one of the same name, else the first.
     */
    private Optional<String> idOf(Mailbox mailbox) {
        List<Invitee> candidates = invitees.stream()
                .filter(invitee -> invitee.shown.userId().isPresent() && invitee.isIn(mailbox))
                .toList();
        Optional<String> name = creator.flatMap(Participant::fullName);
        return candidates.stream()
                .filter(Invitee::isMarked)
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(invitee -> name.isPresent() && name.equals(invitee.shown.fullName()))
                        .findFirst())
                .or(() -> candidates.stream().findFirst())
                .flatMap(invitee -> invitee.shown.userId());
    }

    /**
     * Returns the creator's own entry if nothing but the mark says so: they show an id only, and it an address only.
     */
    private Optional<Participant> marked() {
        boolean isIdAlone = creator.filter(
                        known -> known.userId().isPresent() && known.email().isEmpty())
                .isPresent();
        List<Participant> marked =
                invitees.stream().filter(Invitee::isMarked).map(Invitee::shown).toList();
        return isIdAlone && marked.size() == 1 && marked.get(0).userId().isEmpty()
                ? Optional.of(marked.get(0))
                : Optional.empty();
    }

    private static Participant completed(Participant creator, Optional<User> user) {
        return user.flatMap(Participant::of).map(creator::completedBy).orElse(creator);
    }
}
