package in.vyte.examples;

import in.vyte.client.model.Event;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.walk.EventChange;
import in.vyte.sdk.walk.EventLedger;
import in.vyte.sdk.walk.EventWalk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints the events that are new, changed or gone since the last run. A file remembers what the last run saw; the first
 * run reports every event as new.
 *
 * <p>Arguments: the file, {@code events.ledger} by default.
 */
public final class NightlyReport {
    private NightlyReport() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "events.ledger");
        try (VyteClient vyte = VyteClient.fromEnv();
                EventLedger ledger = EventLedger.open(file)) {
            EventWalk.over(vyte.events(), ledger).run(change -> System.out.println(line(change, vyte)));
        }
    }

    private static String line(EventChange change, VyteClient vyte) {
        if (change instanceof EventChange.Added added) {
            return "new: " + describe(added.event(), vyte);
        }
        if (change instanceof EventChange.Changed changed) {
            return "changed: " + describe(changed.event(), vyte);
        }
        return "gone: " + ((EventChange.Gone) change).eventId();
    }

    private static String describe(Event event, VyteClient vyte) {
        // Looks up the host, because an event may show only their id. Each user costs at most one call.
        EventRoles roles = vyte.creators().resolve(event);
        String host = names(roles.host().stream().toList());
        return roles.useCase() == UseCase.BOOKING_PAGE
                ? event.title() + ", booked with " + host + " by " + names(roles.initiators())
                : event.title() + ", organized by " + host + " for " + names(roles.guests());
    }

    private static String names(List<Participant> people) {
        if (people.isEmpty()) {
            return "no one";
        }
        return people.stream()
                .map(person -> person.fullName().or(person::email).orElse("unknown"))
                .collect(Collectors.joining(", "));
    }
}
