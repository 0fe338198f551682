package in.vyte.examples.quickstart;

import in.vyte.client.json.Model;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventConfirmed;
import in.vyte.client.model.User;
import in.vyte.client.model.Votes;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.creator.UserLookup;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of events. What cannot be read of an event counts as absent. */
final class EventTable {
    private static final List<String> NO_ONE = List.of("-");

    private EventTable() {}

    /**
     * Draws the table.
     *
     * @param events the events
     * @param roles the roles of each, in the same order
     */
    static String of(List<Event> events, List<EventRoles> roles) {
        TextTable table =
                new TextTable("EVENT", "USE CASE", "HOST, LOOKED UP", "REQUESTED BY", "GUESTS", "STATE", "DATES");
        for (int i = 0; i < events.size(); i++) {
            table.row(row(Model.readable(events.get(i)), roles.get(i)));
        }
        boolean allDeclared = roles.stream().allMatch(EventRoles::isUseCaseDeclared);
        return table + "\n"
                + (allDeclared
                        ? ""
                        : "\n* The event does not say which it is: without `vyteme` it counts as a group meeting.");
    }

    private static List<List<String>> row(Event event, EventRoles roles) {
        ZoneId zone = zone(event, roles.hostUser().map(Model::readable));
        return List.of(
                List.of(or(event.title(), "(no title)")),
                List.of(useCase(roles)),
                host(roles),
                names(roles.initiators()),
                names(roles.guests()),
                List.of(state(event)),
                dates(event, zone));
    }

    private static String useCase(EventRoles roles) {
        String name = roles.useCase() == UseCase.BOOKING_PAGE ? "booking page" : "group meeting";
        return roles.isUseCaseDeclared() ? name : name + " *";
    }

    private static List<String> host(EventRoles roles) {
        if (roles.host().isEmpty()) {
            return NO_ONE;
        }
        Stream<String> found = roles.hostLookup().stream().map(EventTable::outcome);
        return Stream.concat(roles.host().stream().map(EventTable::name), found).toList();
    }

    private static String outcome(UserLookup lookup) {
        if (lookup instanceof UserLookup.Found found) {
            return or(Model.readable(found.value()).timezone(), "(user found)");
        }
        return lookup instanceof UserLookup.NotInOrganization ? "(not in the organization)" : "(look-up failed)";
    }

    private static List<String> names(List<Participant> people) {
        return people.isEmpty() ? NO_ONE : people.stream().map(EventTable::name).toList();
    }

    private static String name(Participant person) {
        return person.fullName()
                .or(person::email)
                .or(() -> person.userId().map("user "::concat))
                .orElse("-");
    }

    private static String state(Event event) {
        if (event.cancelled() != null) {
            return "cancelled";
        }
        return confirmation(event).isPresent() ? "confirmed" : "open";
    }

    private static Optional<EventConfirmed> confirmation(Event event) {
        return Optional.ofNullable(event.confirmed()).filter(confirmed -> Boolean.TRUE.equals(confirmed.flag()));
    }

    private static List<String> dates(Event event, ZoneId zone) {
        String confirmed = confirmation(event).map(EventConfirmed::dateId).orElse("");
        List<String> chosen = event.dates().stream()
                .filter(date -> confirmed.equals(date.id()))
                .map(date -> DateText.of(date, zone))
                .toList();
        List<String> options = event.dates().stream()
                .map(date -> DateText.of(date, zone) + votes(date.votes()))
                .toList();
        return !chosen.isEmpty() ? chosen : options.isEmpty() ? NO_ONE : options;
    }

    private static String votes(@Nullable Votes votes) {
        return votes == null || votes.yes().isEmpty() ? "" : ", " + votes.yes().size() + " yes";
    }

    private static ZoneId zone(Event event, Optional<User> host) {
        return Stream.of(Optional.ofNullable(event.timezone()), host.map(User::timezone))
                .flatMap(Optional::stream)
                .flatMap(name -> zone(name).stream())
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
