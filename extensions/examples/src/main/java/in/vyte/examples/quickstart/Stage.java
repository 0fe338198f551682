package in.vyte.examples.quickstart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.VyteClient;
import java.util.List;
import java.util.Objects;

/** Adds events to the sandbox that show what the examples of the document do not: bare creators and a cancellation. */
final class Stage {
    private Stage() {}

    static void set(VyteSandbox sandbox, VyteClient vyte) {
        Event checkUp = vyte.events().createEvent(booking());
        strip(sandbox, checkUp, "user");
        Event handOver = vyte.events().createEvent(meeting());
        strip(sandbox, handOver, "email");
        vyte.events().cancelEvent(Objects.requireNonNull(handOver.id()));
    }

    private static EventCreate booking() {
        return EventCreate.of(e -> e.title("Check-up")
                .vyteme(true)
                .createdBy(EventCreatorInput.of(c -> c.email("aiko.brandt@example.com")))
                .dates(List.of(
                        date("2026-03-17T09:00:00+01:00", "2026-03-17T09:30:00+01:00"),
                        date("2026-03-19T16:00:00+01:00", "2026-03-19T16:30:00+01:00")))
                .invitees(List.of(EventInviteeInput.of(
                        i -> i.email("pavel.novak@example.org").fullName("Pavel Novak")))));
    }

    private static EventCreate meeting() {
        return EventCreate.of(e -> e.title("Hand-over")
                .createdBy(EventCreatorInput.of(c -> c.email("marta.keller@example.com")))
                .dates(List.of(date("2026-03-20T11:00:00+01:00", "2026-03-20T11:15:00+01:00")))
                .invitees(List.of(EventInviteeInput.of(i -> i.email("tomas.lindqvist@example.com")))));
    }

    private static EventDateInput date(String start, String end) {
        return EventDateInput.of(d -> d.date(start).endDate(end));
    }

    /** Leaves nothing but one member of the creator, as some of Vyte's events have it. */
    private static void strip(VyteSandbox sandbox, Event event, String member) {
        sandbox.records(Kind.EVENTS).stream()
                .filter(stored -> stored.path("_id").asText().equals(event.id()))
                .forEach(stored -> {
                    ObjectNode bare = JsonNodeFactory.instance.objectNode();
                    bare.set(member, stored.path("created_by").get(member));
                    sandbox.put(
                            Kind.EVENTS, stored.path("_id").asText(), ((ObjectNode) stored).set("created_by", bare));
                });
    }
}
