package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import java.util.Map;

/** Locations of a locator, which is named by id. */
final class LocationResource implements Resource {
    private final World world;
    private final Places places;

    LocationResource(World world) {
        this.world = world;
        this.places = new Places(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listLocations", call -> Answer.list(places.of(locator(call))),
                "createLocation", call -> Answer.json(places.create(locator(call), call.body())),
                "getLocation", call -> Answer.json(named(call)),
                "updateLocation", this::update,
                "deleteLocation", this::delete);
    }

    private Answer update(Call call) {
        ObjectNode place = named(call);
        places.change(place, call.body());
        return Answer.json(place);
    }

    private Answer delete(Call call) {
        world.of(Kind.LOCATIONS).remove(named(call).path("_id").asText());
        return Answer.json(Members.deleted(1));
    }

    private ObjectNode named(Call call) {
        return places.named(locator(call), call.path("location_id"));
    }

    private ObjectNode locator(Call call) {
        return world.named(Kind.LOCATORS, call.path("locator_id"), "locator");
    }
}
