package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Kinds of appointment, known by a handle that is unique within their booking page. */
final class AppointmentTypeResource implements Resource {
    private static final String HANDLE = "handle";
    private static final List<String> SENT =
            List.of("name", "message", "description", "availability", "active", "public");
    private static final List<String> SHOWN =
            List.of("name", HANDLE, "message", "description", "active", "public", "availability", "custom");

    private final World world;
    private final BookingPages pages;

    AppointmentTypeResource(World world) {
        this.world = world;
        this.pages = new BookingPages(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listAppointmentTypes", this::list,
                "createAppointmentType", this::create,
                "getAppointmentType", call -> shown(named(call)),
                "updateAppointmentType", this::update,
                "deleteAppointmentType", this::delete);
    }

    private Answer list(Call call) {
        return Answer.list(world.of(Kind.APPOINTMENT_TYPES).all(type -> isOn(page(call), type)).stream()
                .map(type -> Members.only(type, SHOWN))
                .toList());
    }

    private Answer create(Call call) {
        ObjectNode page = page(call);
        String handle = Optional.ofNullable(call.body().get(HANDLE))
                .map(JsonNode::asText)
                .or(() -> Optional.ofNullable(call.body().get("name")).map(name -> handle(name.asText())))
                .orElseThrow(() -> Refusal.badRequest("name or handle is required"));
        mustBeNew(page, handle);
        ObjectNode type = JsonNodeFactory.instance.objectNode().put("_id", world.nextId());
        type.set("vyteme", page.get("_id"));
        type.put(HANDLE, handle).put("active", true).put("public", true);
        type.set("custom", BookingPages.defaultCustom());
        change(type, call.body());
        world.of(Kind.APPOINTMENT_TYPES).put(type.path("_id").asText(), type);
        return shown(type);
    }

    private Answer update(Call call) {
        ObjectNode type = named(call);
        String handle = call.body().path(HANDLE).asText(call.path(HANDLE));
        if (!handle.equals(call.path(HANDLE))) {
            mustBeNew(page(call), handle);
            type.put(HANDLE, handle);
        }
        change(type, call.body());
        return shown(type);
    }

    private Answer delete(Call call) {
        ObjectNode type = named(call);
        world.of(Kind.APPOINTMENT_TYPES).removeAll(type::equals);
        return Answer.noContent();
    }

    private static void change(ObjectNode type, JsonNode sent) {
        Members.copy(sent, type, SENT);
        Members.merge(sent.path("custom"), type.withObjectProperty("custom"));
    }

    private void mustBeNew(ObjectNode page, String handle) {
        if (find(page, handle).isPresent()) {
            throw Refusal.badRequest("handle is taken on this booking page");
        }
    }

    private ObjectNode named(Call call) {
        return find(page(call), call.path(HANDLE)).orElseThrow(() -> Refusal.notFound("appointment type"));
    }

    private Optional<ObjectNode> find(ObjectNode page, String handle) {
        return world.of(Kind.APPOINTMENT_TYPES).first(type -> isOn(page, type) && Members.is(type, HANDLE, handle));
    }

    private ObjectNode page(Call call) {
        return pages.named(call.path("nickname"));
    }

    private static boolean isOn(ObjectNode page, ObjectNode type) {
        return Members.is(type, "vyteme", page.path("_id").asText());
    }

    private static String handle(String name) {
        return name.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static Answer shown(ObjectNode type) {
        return Answer.json(Members.only(type, SHOWN));
    }
}
