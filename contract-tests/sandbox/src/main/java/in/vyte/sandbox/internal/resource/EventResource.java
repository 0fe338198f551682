package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.List;
import java.util.Map;

/** Events of both uses. */
final class EventResource implements Resource {
    private static final String EVENT_ID = "event_id";

    private final SandboxContext context;
    private final EventView view;
    private final Events events;
    private final PersonLookup people;
    private final EventFactory factory;
    private final EventInvitees invitees;
    private final EventConfirmation confirmation;

    EventResource(SandboxContext context) {
        this.context = context;
        this.view = new EventView(context);
        this.events = new Events(context);
        this.people = new PersonLookup(context);
        this.invitees = new EventInvitees(context, people);
        this.confirmation = new EventConfirmation(context, view);
        this.factory = new EventFactory(context, people, invitees);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listEvents", this::list,
                "createEvent", call -> events.create(call.body()),
                "getEvent", call -> events.shown(named(call)),
                "updateEvent", this::update,
                "confirmEvent", this::confirm,
                "cancelEvent", this::cancel,
                "addEventInvitees", this::addInvitees,
                "deleteEventInvitee", this::deleteInvitee,
                "changeEventOrganizer", this::changeOrganizer);
    }

    private Response list(Call call) {
        EventSearch search = EventSearch.of(call, context.clock());
        return events.shown(search.in(context.of(Kind.EVENTS).all()));
    }

    private Response update(Call call) {
        ObjectNode event = named(call);
        factory.change(event, call.body());
        confirmation.review(event);
        touch(event);
        return events.shown(event);
    }

    private Response confirm(Call call) {
        ObjectNode event = named(call);
        confirmation.confirm(
                event, call.query("d").orElse(null), call.query("p").orElse(null));
        return events.shown(event);
    }

    private Response cancel(Call call) {
        ObjectNode event = named(call);
        event.put("cancelled", context.now());
        event.withObject("confirmed").put("updated_at", context.now());
        touch(event);
        view.announce("event.cancelled", event);
        return Response.ok();
    }

    private Response addInvitees(Call call) {
        ObjectNode event = named(call);
        List<ObjectNode> added = invitees.add(event, call.body());
        touch(event);
        added.forEach(newcomer -> view.announce("event.new_invitee", event));
        return Response.list(EventInvitees.reduced(event));
    }

    private Response deleteInvitee(Call call) {
        ObjectNode event = named(call);
        invitees.remove(event, call.path("invitee_id"));
        touch(event);
        return Response.ok();
    }

    private Response changeOrganizer(Call call) {
        ObjectNode event = named(call);
        ObjectNode organizer = people.byId(call.body().path("user").asText())
                .orElseThrow(() -> ApiError.badRequest("user is not a user of the organization"));
        JsonNode former = event.path("created_by").deepCopy();
        event.set("created_by", EventFactory.creatorOf(organizer));
        invitees.handOver(event, former, call.body().path("keep_as_invitee").asBoolean());
        touch(event);
        return Response.ok();
    }

    private ObjectNode named(Call call) {
        return context.named(Kind.EVENTS, call.path(EVENT_ID), "event");
    }

    private void touch(ObjectNode event) {
        event.put("updatedAt", context.now());
        event.put("version", event.path("version").asInt() + 1);
    }
}
