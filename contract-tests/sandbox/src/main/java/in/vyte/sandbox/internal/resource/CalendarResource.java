package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.Map;

/** Calendars of users. */
final class CalendarResource implements Resource {
    private final SandboxContext context;
    private final CalendarLists lists;

    CalendarResource(SandboxContext context) {
        this.context = context;
        this.lists = new CalendarLists(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "getUserCalendars", call -> Response.json(lists.of(user(call))),
                "updateUserCalendars", this::update,
                "deleteUserCalendar", this::delete);
    }

    private Response update(Call call) {
        ObjectNode list = lists.of(user(call));
        lists.change(list, call.body());
        return Response.json(list);
    }

    private Response delete(Call call) {
        lists.delete(user(call), call.path("calendar_id"));
        return Response.json(JsonMembers.deleted(1));
    }

    private ObjectNode user(Call call) {
        return context.named(Kind.USERS, call.path("user_id"), "user");
    }
}
