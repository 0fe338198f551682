package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import in.vyte.sandbox.internal.store.Timestamps;
import java.util.Map;
import java.util.Optional;

/** Working hours of users, one record each, and availabilities of the organization. */
final class AvailabilityResource implements Resource {
    private static final String AVAILABILITY = "availability";

    private final SandboxContext context;
    private final WorkingHours hours;

    AvailabilityResource(SandboxContext context) {
        this.context = context;
        this.hours = new WorkingHours(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "getUserAvailability", call -> Response.json(WorkingHours.asSent(ofUser(call))),
                "setUserAvailability", this::set,
                "updateUserAvailability", call -> changed(ofUser(call), call),
                "deleteUserAvailability", this::deleteOfUser,
                "listAvailabilities",
                        call -> Response.list(context.of(Kind.AVAILABILITIES).all()),
                "createAvailability", this::create,
                "getAvailability", call -> Response.json(named(call)),
                "updateAvailability", call -> changed(named(call), call),
                "deleteAvailability", this::delete);
    }

    private Response set(Call call) {
        ObjectNode user = user(call);
        Optional<ObjectNode> existing = hours.ofUser(call.path("user_id"));
        if (existing.isPresent()) {
            return changed(existing.get(), call);
        }
        ObjectNode created = hours.create(call.body(), user.path("timezone").asText(Timestamps.SERVER_ZONE.getId()));
        created.put("belongs_to", call.path("user_id"));
        return Response.json(created);
    }

    private Response deleteOfUser(Call call) {
        user(call);
        Optional<ObjectNode> existing = hours.ofUser(call.path("user_id"));
        existing.ifPresent(record ->
                context.of(Kind.AVAILABILITIES).remove(record.path("_id").asText()));
        return Response.json(JsonMembers.deleted(existing.isPresent() ? 1 : 0));
    }

    private Response create(Call call) {
        if (call.body().has("belongs_to")
                && context.of(Kind.USERS)
                        .find(call.body().path("belongs_to").asText())
                        .isEmpty()) {
            throw ApiError.badRequest("belongs_to is not a user of the organization");
        }
        ObjectNode created = hours.create(call.body(), Timestamps.SERVER_ZONE.getId());
        if (call.body().has("belongs_to")) {
            created.set("belongs_to", call.body().get("belongs_to"));
        } else {
            created.put("organization", context.organizationId());
        }
        return Response.json(created);
    }

    private Response delete(Call call) {
        named(call);
        context.of(Kind.AVAILABILITIES).remove(call.path("availability_id"));
        return Response.json(JsonMembers.deleted(1));
    }

    private Response changed(ObjectNode record, Call call) {
        hours.change(record, call.body());
        return Response.json(record);
    }

    private ObjectNode named(Call call) {
        return context.named(Kind.AVAILABILITIES, call.path("availability_id"), AVAILABILITY);
    }

    private ObjectNode user(Call call) {
        return context.named(Kind.USERS, call.path("user_id"), "user");
    }

    private ObjectNode ofUser(Call call) {
        user(call);
        return hours.ofUser(call.path("user_id")).orElseThrow(() -> ApiError.notFound(AVAILABILITY));
    }
}
