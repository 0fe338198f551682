package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import java.util.List;

/** Creates and shows events, whether they are asked for directly or by way of a team. */
final class Events {
    private final World world;
    private final EventView view;
    private final EventMaker maker;
    private final EventConfirmation confirmation;

    Events(World world) {
        this.world = world;
        People people = new People(world);
        this.view = new EventView(world);
        this.maker = new EventMaker(world, people, new EventInvitees(world, people));
        this.confirmation = new EventConfirmation(world, view);
    }

    Answer create(JsonNode sent) {
        ObjectNode event = maker.make(sent, maker.creator(sent.path("created_by")));
        boolean confirmed = sent.at("/confirmed/flag").asBoolean();
        if (confirmed) {
            EventConfirmation.mustHaveDates(event);
        }
        world.of(Kind.EVENTS).put(event.path("_id").asText(), event);
        view.announce("event.created", event);
        if (confirmed) {
            confirmation.confirm(event, null, null);
        }
        return shown(event);
    }

    Answer shown(ObjectNode event) {
        return Answer.json(view.of(event));
    }

    Answer shown(List<ObjectNode> events) {
        return Answer.list(events.stream().map(view::of).toList());
    }
}
