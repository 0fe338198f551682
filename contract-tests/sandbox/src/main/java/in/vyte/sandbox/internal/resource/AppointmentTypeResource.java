package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
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

    private final SandboxContext context;
    private final BookingPages pages;

    AppointmentTypeResource(SandboxContext context) {
        this.context = context;
        this.pages = new BookingPages(context);
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

    private Response list(Call call) {
        return Response.list(context.of(Kind.APPOINTMENT_TYPES).all(type -> isOn(page(call), type)).stream()
                .map(type -> JsonMembers.only(type, SHOWN))
                .toList());
    }

    private Response create(Call call) {
        ObjectNode page = page(call);
        String handle = Optional.ofNullable(call.body().get(HANDLE))
                .map(JsonNode::asText)
                .or(() -> Optional.ofNullable(call.body().get("name")).map(name -> handle(name.asText())))
                .orElseThrow(() -> ApiError.badRequest("name or handle is required"));
        mustBeNew(page, handle);
        ObjectNode type = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        type.set("vyteme", page.get("_id"));
        type.put(HANDLE, handle).put("active", true).put("public", true);
        type.set("custom", BookingPages.defaultCustom());
        change(type, call.body());
        context.of(Kind.APPOINTMENT_TYPES).put(type.path("_id").asText(), type);
        return shown(type);
    }

    private Response update(Call call) {
        ObjectNode type = named(call);
        String handle = call.body().path(HANDLE).asText(call.path(HANDLE));
        if (!handle.equals(call.path(HANDLE))) {
            mustBeNew(page(call), handle);
            type.put(HANDLE, handle);
        }
        change(type, call.body());
        return shown(type);
    }

    private Response delete(Call call) {
        ObjectNode type = named(call);
        context.of(Kind.APPOINTMENT_TYPES).removeAll(type::equals);
        return Response.noContent();
    }

    private static void change(ObjectNode type, JsonNode sent) {
        JsonMembers.copy(sent, type, SENT);
        JsonMembers.merge(sent.path("custom"), type.withObjectProperty("custom"));
    }

    private void mustBeNew(ObjectNode page, String handle) {
        if (find(page, handle).isPresent()) {
            throw ApiError.badRequest("handle is taken on this booking page");
        }
    }

    private ObjectNode named(Call call) {
        return find(page(call), call.path(HANDLE)).orElseThrow(() -> ApiError.notFound("appointment type"));
    }

    private Optional<ObjectNode> find(ObjectNode page, String handle) {
        return context.of(Kind.APPOINTMENT_TYPES)
                .first(type -> isOn(page, type) && JsonMembers.is(type, HANDLE, handle));
    }

    private ObjectNode page(Call call) {
        return pages.named(call.path("nickname"));
    }

    private static boolean isOn(ObjectNode page, ObjectNode type) {
        return JsonMembers.is(type, "vyteme", page.path("_id").asText());
    }

    private static String handle(String name) {
        return name.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static Response shown(ObjectNode type) {
        return Response.json(JsonMembers.only(type, SHOWN));
    }
}
