package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import java.util.List;

/** Locations of locators. Coordinates are longitude and latitude, in this order. */
final class Locations {
    private static final List<String> SENT = List.of("name", "extid", "address", "picture_url", "link");

    private final SandboxContext context;

    Locations(SandboxContext context) {
        this.context = context;
    }

    List<ObjectNode> of(ObjectNode locator) {
        return context.of(Kind.LOCATIONS).all(place -> isOf(place, locator));
    }

    ObjectNode named(ObjectNode locator, String id) {
        return context.of(Kind.LOCATIONS)
                .find(id)
                .filter(place -> isOf(place, locator))
                .orElseThrow(() -> ApiError.notFound("location"));
    }

    private static boolean isOf(ObjectNode place, ObjectNode locator) {
        return JsonMembers.is(place, "locator", locator.path("_id").asText());
    }

    ObjectNode create(ObjectNode locator, JsonNode sent) {
        check(sent);
        ObjectNode place = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        place.put("address", "").put("picture_url", "").put("link", "");
        place.put("org", context.organizationId()).set("locator", locator.get("_id"));
        place.put("createdAt", context.now()).put("__v", 0);
        change(place, sent);
        context.of(Kind.LOCATIONS).put(place.path("_id").asText(), place);
        return place;
    }

    /** Refuses a location that cannot be found on a map. */
    static void check(JsonNode sent) {
        if (!sent.has("location") && !sent.has("address")) {
            throw ApiError.badRequest("location or address is required");
        }
    }

    /** Changes what is sent; a new address without coordinates is looked up. */
    void change(ObjectNode place, JsonNode sent) {
        JsonNode coordinates = sent.at("/location/coordinates");
        if (sent.has("location") && !isOnEarth(coordinates)) {
            throw ApiError.badRequest("location.coordinates must be a longitude and a latitude in degrees");
        }
        JsonMembers.copy(sent, place, SENT);
        ObjectNode point = place.withObjectProperty("location").put("type", "Point");
        if (sent.has("location")) {
            point.set("coordinates", coordinates);
        } else if (sent.has("address")) {
            lookUp(sent.path("address").asText(), point);
        }
        place.put("updatedAt", context.now());
    }

    private static boolean isOnEarth(JsonNode coordinates) {
        return coordinates.size() == 2
                && Math.abs(coordinates.get(0).asDouble()) <= 180
                && Math.abs(coordinates.get(1).asDouble()) <= 90;
    }

    /** Invents coordinates in Paris, the same for the same address. */
    private static void lookUp(String address, ObjectNode point) {
        int spot = Math.floorMod(address.hashCode(), 10_000);
        point.putArray("coordinates").add(2.3 + spot / 100 / 1000.0).add(48.82 + spot % 100 / 1000.0);
    }
}
