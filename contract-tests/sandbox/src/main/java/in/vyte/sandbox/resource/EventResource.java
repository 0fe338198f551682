package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.util.List;
import java.util.Map;

/** Events of both uses. */
final class EventResource implements Resource {
    private static final String EVENT_ID = "event_id";

    private final World world;
    private final EventView view;
    private final Events events;
    private final People people;
    private final EventMaker maker;
    private final EventInvitees invitees;
    private final EventConfirmation confirmation;

    EventResource(World world) {
        this.world = world;
        this.view = new EventView(world);
        this.events = new Events(world);
        this.people = new People(world);
        this.invitees = new EventInvitees(world, people);
        this.confirmation = new EventConfirmation(world, view);
        this.maker = new EventMaker(world, people, invitees);
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

    private Answer list(Call call) {
        EventSearch search = EventSearch.of(call, world.clock());
        return events.shown(search.in(world.of(Kind.EVENTS).all()));
    }

    private Answer update(Call call) {
        ObjectNode event = named(call);
        maker.change(event, call.body());
        confirmation.review(event);
        touch(event);
        return events.shown(event);
    }

    private Answer confirm(Call call) {
        ObjectNode event = named(call);
        confirmation.confirm(
                event, call.query("d").orElse(null), call.query("p").orElse(null));
        return events.shown(event);
    }

    private Answer cancel(Call call) {
        ObjectNode event = named(call);
        event.put("cancelled", world.now());
        event.withObject("confirmed").put("updated_at", world.now());
        touch(event);
        view.announce("event.cancelled", event);
        return Answer.ok();
    }

    private Answer addInvitees(Call call) {
        ObjectNode event = named(call);
        List<ObjectNode> added = invitees.add(event, call.body());
        touch(event);
        added.forEach(newcomer -> view.announce("event.new_invitee", event));
        return Answer.list(EventInvitees.reduced(event));
    }

    private Answer deleteInvitee(Call call) {
        ObjectNode event = named(call);
        invitees.remove(event, call.path("invitee_id"));
        touch(event);
        return Answer.ok();
    }

    private Answer changeOrganizer(Call call) {
        ObjectNode event = named(call);
        ObjectNode organizer = people.byId(call.body().path("user").asText())
                .orElseThrow(() -> Refusal.badRequest("user is not a user of the organization"));
        JsonNode former = event.path("created_by").deepCopy();
        event.set("created_by", EventMaker.creatorOf(organizer));
        invitees.handOver(event, former, call.body().path("keep_as_invitee").asBoolean());
        touch(event);
        return Answer.ok();
    }

    private ObjectNode named(Call call) {
        return world.named(Kind.EVENTS, call.path(EVENT_ID), "event");
    }

    private void touch(ObjectNode event) {
        event.put("updatedAt", world.now());
        event.put("version", event.path("version").asInt() + 1);
    }
}
