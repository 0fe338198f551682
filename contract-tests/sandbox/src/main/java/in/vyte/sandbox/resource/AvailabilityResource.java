package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import in.vyte.sandbox.store.Moments;
import java.util.Map;
import java.util.Optional;

/** Working hours of users, one record each, and availabilities of the organization. */
final class AvailabilityResource implements Resource {
    private static final String AVAILABILITY = "availability";

    private final World world;
    private final WorkingHours hours;

    AvailabilityResource(World world) {
        this.world = world;
        this.hours = new WorkingHours(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "getUserAvailability", call -> Answer.json(WorkingHours.asSent(ofUser(call))),
                "setUserAvailability", this::set,
                "updateUserAvailability", call -> changed(ofUser(call), call),
                "deleteUserAvailability", this::deleteOfUser,
                "listAvailabilities",
                        call -> Answer.list(world.of(Kind.AVAILABILITIES).all()),
                "createAvailability", this::create,
                "getAvailability", call -> Answer.json(named(call)),
                "updateAvailability", call -> changed(named(call), call),
                "deleteAvailability", this::delete);
    }

    private Answer set(Call call) {
        ObjectNode user = user(call);
        Optional<ObjectNode> existing = hours.ofUser(call.path("user_id"));
        if (existing.isPresent()) {
            return changed(existing.get(), call);
        }
        ObjectNode created = hours.create(call.body(), user.path("timezone").asText(Moments.SERVER_ZONE.getId()));
        created.put("belongs_to", call.path("user_id"));
        return Answer.json(created);
    }

    private Answer deleteOfUser(Call call) {
        user(call);
        Optional<ObjectNode> existing = hours.ofUser(call.path("user_id"));
        existing.ifPresent(record ->
                world.of(Kind.AVAILABILITIES).remove(record.path("_id").asText()));
        return Answer.json(Members.deleted(existing.isPresent() ? 1 : 0));
    }

    private Answer create(Call call) {
        if (call.body().has("belongs_to")
                && world.of(Kind.USERS)
                        .find(call.body().path("belongs_to").asText())
                        .isEmpty()) {
            throw Refusal.badRequest("belongs_to is not a user of the organization");
        }
        ObjectNode created = hours.create(call.body(), Moments.SERVER_ZONE.getId());
        if (call.body().has("belongs_to")) {
            created.set("belongs_to", call.body().get("belongs_to"));
        } else {
            created.put("organization", world.organizationId());
        }
        return Answer.json(created);
    }

    private Answer delete(Call call) {
        named(call);
        world.of(Kind.AVAILABILITIES).remove(call.path("availability_id"));
        return Answer.json(Members.deleted(1));
    }

    private Answer changed(ObjectNode record, Call call) {
        hours.change(record, call.body());
        return Answer.json(record);
    }

    private ObjectNode named(Call call) {
        return world.named(Kind.AVAILABILITIES, call.path("availability_id"), AVAILABILITY);
    }

    private ObjectNode user(Call call) {
        return world.named(Kind.USERS, call.path("user_id"), "user");
    }

    private ObjectNode ofUser(Call call) {
        user(call);
        return hours.ofUser(call.path("user_id")).orElseThrow(() -> Refusal.notFound(AVAILABILITY));
    }
}
