package in.vyte.sdk.creation;

import in.vyte.client.api.EventsApi;
import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for an event that may have been created: by its mark if there is one, else by what was sent. */
final class EventFinder {
    /** Sent with each list, since the default is not documented. */
    private static final int LIMIT = 100;

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private final EventsApi events;
    private final PlannedEvent planned;
    private final Optional<Mark> mark;
    private final EventMatch match;
    private int reads;

    EventFinder(EventsApi events, PlannedEvent planned, Optional<Mark> mark, Instant notBefore) {
        this.events = events;
        this.planned = planned;
        this.mark = mark;
        this.match = new EventMatch(planned.event(), notBefore);
    }

    /**
     * The result of one search.
     *
     * @param events those that fit
     * @param complete whether the lists were not cut at the limit
     */
    record Result(List<Event> events, boolean complete) {}

    /** Searches once. */
    Result search() {
        if (mark.isPresent()) {
            List<Event> marked = list(byMark(mark.get())).stream()
                    .filter(event -> event.cancelled() == null && mark.get().isOn(event))
                    .toList();
            if (!marked.isEmpty()) {
                return new Result(marked, true);
            }
        }
        List<Event> listed = list(byContent());
        List<Event> fitting =
                listed.stream().flatMap(event -> fitting(event).stream()).toList();
        return new Result(fitting, listed.size() < LIMIT);
    }

    /** Returns an event that fits; it is read alone if the list does not show its invitees. */
    private Optional<Event> fitting(Event listed) {
        if (match.fits(listed)) {
            return Optional.of(listed);
        }
        String id = listed.id();
        return id != null && listed.invitees().isEmpty() && match.fitsButForInvitees(listed)
                ? Optional.of(get(id)).filter(match::fits)
                : Optional.empty();
    }

    int reads() {
        return reads;
    }

    List<ListEventsRequest> requests() {
        List<ListEventsRequest> requests = new ArrayList<>();
        mark.ifPresent(known -> requests.add(byMark(known)));
        requests.add(byContent());
        return List.copyOf(requests);
    }

    private static ListEventsRequest byMark(Mark mark) {
        return ListEventsRequest.of(
                list -> list.appId(mark.app()).groupIds(mark.group()).limit(LIMIT));
    }

    /** As narrow as the API allows: with several invitees it is not documented whether all or any of them count. */
    private ListEventsRequest byContent() {
        EventCreate sent = planned.event();
        return ListEventsRequest.of(list -> {
            list.limit(LIMIT);
            if (sent.title() != null) {
                list.q("^" + SPECIAL.matcher(sent.title()).replaceAll("\\\\$0") + "$");
            }
            EventCreatorInput creator = sent.createdBy();
            if (creator != null && creator.user() != null) {
                list.creatorUsers(creator.user());
            } else if (creator != null && creator.email() != null) {
                list.creatorEmails(creator.email());
            }
            sent.invitees().stream()
                    .map(invitee -> invitee.email())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(list::inviteeEmails);
        });
    }

    private List<Event> list(ListEventsRequest request) {
        reads++;
        return events.listEvents(request);
    }

    private Event get(String id) {
        reads++;
        return events.getEvent(id);
    }
}
