package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.Response;
import java.util.List;

/** Creates and shows events, directly or by way of a team. */
final class Events {
    private final SandboxContext context;
    private final EventView view;
    private final EventFactory factory;
    private final EventConfirmation confirmation;

    Events(SandboxContext context) {
        this.context = context;
        PersonLookup people = new PersonLookup(context);
        this.view = new EventView(context);
        this.factory = new EventFactory(context, people, new EventInvitees(context, people));
        this.confirmation = new EventConfirmation(context, view);
    }

    Response create(JsonNode sent) {
        ObjectNode event = factory.create(sent, factory.creator(sent.path("created_by")));
        boolean confirmed = sent.at("/confirmed/flag").asBoolean();
        if (confirmed) {
            EventConfirmation.mustHaveDates(event);
        }
        context.of(Kind.EVENTS).put(event.path("_id").asText(), event);
        view.announce("event.created", event);
        if (confirmed) {
            confirmation.confirm(event, null, null);
        }
        return shown(event);
    }

    Response shown(ObjectNode event) {
        return Response.json(view.of(event));
    }

    Response shown(List<ObjectNode> events) {
        return Response.list(events.stream().map(view::of).toList());
    }
}
