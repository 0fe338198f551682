package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.Map;

/** Locations of a locator, which is named by id. */
final class LocationResource implements Resource {
    private final SandboxContext context;
    private final Locations places;

    LocationResource(SandboxContext context) {
        this.context = context;
        this.places = new Locations(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listLocations", call -> Response.list(places.of(locator(call))),
                "createLocation", call -> Response.json(places.create(locator(call), call.body())),
                "getLocation", call -> Response.json(named(call)),
                "updateLocation", this::update,
                "deleteLocation", this::delete);
    }

    private Response update(Call call) {
        ObjectNode place = named(call);
        places.change(place, call.body());
        return Response.json(place);
    }

    private Response delete(Call call) {
        context.of(Kind.LOCATIONS).remove(named(call).path("_id").asText());
        return Response.json(JsonMembers.deleted(1));
    }

    private ObjectNode named(Call call) {
        return places.named(locator(call), call.path("location_id"));
    }

    private ObjectNode locator(Call call) {
        return context.named(Kind.LOCATORS, call.path("locator_id"), "locator");
    }
}
