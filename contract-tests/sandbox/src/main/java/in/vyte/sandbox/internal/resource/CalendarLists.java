package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import java.util.stream.IntStream;

/** The calendars of users, each list created when it is first needed. */
final class CalendarLists {
    private static final String CALENDARS = "calendars";

    private final SandboxContext context;

    CalendarLists(SandboxContext context) {
        this.context = context;
    }

    ObjectNode of(ObjectNode user) {
        String userId = user.path("_id").asText();
        return context.of(Kind.CALENDAR_LISTS).find(userId).orElseGet(() -> create(user, userId));
    }

    private ObjectNode create(ObjectNode user, String userId) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("_id", user.path("calendarList").asText(context.nextId()));
        list.put("belongs_to", userId).put("sync_suggestions", true);
        add(list, "Vyte", "vyte_user").put("source_id", userId).put("primary", true);
        list.put("createdAt", context.now()).put("updatedAt", context.now()).put("__v", 0);
        user.set("calendarList", list.get("_id"));
        context.of(Kind.CALENDAR_LISTS).put(userId, list);
        return list;
    }

    /** Connects a calendar of an Exchange server; its password is not kept. */
    void connectExchange(ObjectNode user, JsonNode sent) {
        add(of(user), sent.at("/credentials/username").asText("Exchange"), "exchange");
        user.withObjectProperty(CALENDARS).put("exchange", true);
    }

    private ObjectNode add(ObjectNode list, String name, String source) {
        ObjectNode calendar = list.withArrayProperty(CALENDARS).addObject().put("_id", context.nextId());
        calendar.put("name", name).put("source", source);
        calendar.put("primary", false).put("access_broken", false).putArray("subcalendars");
        return calendar;
    }

    /** Changes what is sent. Calendars are matched by id, those without an id by position. */
    void change(ObjectNode list, JsonNode sent) {
        if (sent.has("sync_suggestions")) {
            list.set("sync_suggestions", sent.get("sync_suggestions"));
        }
        JsonNode calendars = sent.path(CALENDARS);
        for (int i = 0; i < calendars.size(); i++) {
            JsonNode wanted = calendars.get(i);
            ObjectNode calendar = matching(list, wanted, i);
            if (wanted.path("primary").asBoolean()) {
                list.withArrayProperty(CALENDARS).forEach(other -> ((ObjectNode) other).put("primary", false));
            }
            JsonMembers.merge(wanted, calendar);
        }
        list.put("updatedAt", context.now());
    }

    private static ObjectNode matching(ObjectNode list, JsonNode wanted, int position) {
        ArrayNode calendars = list.withArrayProperty(CALENDARS);
        int index = wanted.has("_id") ? index(calendars, wanted.path("_id").asText()) : position;
        if (index < 0 || index >= calendars.size()) {
            throw ApiError.badRequest("calendars[" + position + "] is not a calendar of the user");
        }
        return (ObjectNode) calendars.get(index);
    }

    /** Disconnects a calendar. */
    void delete(ObjectNode user, String calendarId) {
        ObjectNode list = of(user);
        int index = index(list.withArrayProperty(CALENDARS), calendarId);
        if (index < 0) {
            throw ApiError.notFound("calendar");
        }
        String source =
                list.withArrayProperty(CALENDARS).remove(index).path("source").asText();
        if (user.path(CALENDARS).has(source)) {
            user.withObjectProperty(CALENDARS).put(source, false);
        }
        list.put("updatedAt", context.now());
    }

    private static int index(ArrayNode calendars, String id) {
        return IntStream.range(0, calendars.size())
                .filter(i -> JsonMembers.is(calendars.get(i), "_id", id))
                .findFirst()
                .orElse(-1);
    }
}
