package in.vyte.examples;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDate;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.Votes;
import in.vyte.sdk.VyteClient;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets a group vote on dates, and later confirms the date with the most votes.
 *
 * <p>Arguments, to start a poll: {@code start}, the e-mail addresses of the organizer and of the guests. To end it:
 * {@code confirm} and the id that the first run printed.
 */
public final class GroupPoll {
    private GroupPoll() {}

    public static void main(String[] arguments) {
        try (VyteClient vyte = VyteClient.fromEnv()) {
            if (arguments[0].equals("start")) {
                start(vyte, arguments[1], Stream.of(arguments).skip(2));
            } else {
                confirm(vyte, arguments[1]);
            }
        }
    }

    private static void start(VyteClient vyte, String organizer, Stream<String> guests) {
        Event poll = vyte.events()
                .createEvent(event -> event.title("Quarterly review")
                        // No vyteme: group scheduling, so created_by is the person who organizes the meeting
                        .createdBy(EventCreatorInput.of(creator -> creator.email(organizer)))
                        .invitees(guests.map(guest -> EventInviteeInput.of(invitee -> invitee.email(guest)))
                                .toList())
                        .dates(Stream.of("2030-03-12", "2030-03-13", "2030-03-14")
                                .map(GroupPoll::afternoon)
                                .toList()));
        System.out.println("Poll started: " + poll.id());
    }

    private static EventDateInput afternoon(String day) {
        return EventDateInput.of(date -> date.date(day + "T14:00:00+01:00").endDate(day + "T15:00:00+01:00"));
    }

    private static void confirm(VyteClient vyte, String eventId) {
        Event poll = vyte.events().getEvent(eventId);
        poll.dates().forEach(date -> System.out.println(date.date() + ": " + votes(date) + " votes"));
        EventDate best = poll.dates().stream()
                .max(Comparator.comparingInt(GroupPoll::votes))
                .orElseThrow();
        vyte.events().confirmEvent(eventId, best.id(), null);
        System.out.println("Confirmed: " + best.date());
    }

    private static int votes(EventDate date) {
        return Optional.ofNullable(date.votes())
                .map(Votes::yes)
                .map(yes -> yes.size())
                .orElse(0);
    }
}
