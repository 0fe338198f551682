package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import java.util.Map;

/** Calendars of users. */
final class CalendarResource implements Resource {
    private final World world;
    private final CalendarLists lists;

    CalendarResource(World world) {
        this.world = world;
        this.lists = new CalendarLists(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "getUserCalendars", call -> Answer.json(lists.of(user(call))),
                "updateUserCalendars", this::update,
                "deleteUserCalendar", this::delete);
    }

    private Answer update(Call call) {
        ObjectNode list = lists.of(user(call));
        lists.change(list, call.body());
        return Answer.json(list);
    }

    private Answer delete(Call call) {
        lists.delete(user(call), call.path("calendar_id"));
        return Answer.json(Members.deleted(1));
    }

    private ObjectNode user(Call call) {
        return world.named(Kind.USERS, call.path("user_id"), "user");
    }
}
