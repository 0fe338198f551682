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
import java.util.Map;
import java.util.Optional;

/** Location finders: read by handle, changed and deleted by id. */
final class LocatorResource implements Resource {
    private static final String LOCATOR_ID = "locator_id";
    private static final List<String> SENT = List.of(
            "title",
            "message",
            "footer",
            "picture_url",
            "lang",
            "max_distance",
            "geolocation",
            "postcode_filter",
            "address_postfix",
            "address_region_bias");

    private final World world;
    private final Places places;

    LocatorResource(World world) {
        this.world = world;
        this.places = new Places(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listLocators", call -> Answer.list(world.of(Kind.LOCATORS).all()),
                "createLocator", this::create,
                "getLocator", this::get,
                "updateLocator", this::update,
                "deleteLocator", this::delete);
    }

    private Answer get(Call call) {
        return Answer.json(byHandle(call.path(LOCATOR_ID)).orElseThrow(() -> Refusal.notFound("locator")));
    }

    private Answer create(Call call) {
        call.body().path("locations").forEach(Places::check);
        ObjectNode locator = JsonNodeFactory.instance.objectNode().put("_id", world.nextId());
        locator.put("org", world.organizationId()).put("title", "").put("message", "");
        locator.put("lang", "en").put("max_distance", 50_000).put("geolocation", false);
        ObjectNode noResults = locator.putObject("no_results").put("message", "");
        noResults.putObject("button").put("label", "").put("link", "");
        locator.putObject("back_button").put("label", "");
        locator.put("__v", 0);
        change(locator, call.body());
        world.of(Kind.LOCATORS).put(locator.path("_id").asText(), locator);
        call.body().path("locations").forEach(place -> places.create(locator, place));
        return Answer.json(locator);
    }

    private Answer update(Call call) {
        ObjectNode locator = byId(call);
        change(locator, call.body());
        return Answer.json(locator);
    }

    private Answer delete(Call call) {
        ObjectNode locator = byId(call);
        places.of(locator)
                .forEach(place ->
                        world.of(Kind.LOCATIONS).remove(place.path("_id").asText()));
        world.of(Kind.LOCATORS).remove(call.path(LOCATOR_ID));
        return Answer.json(Members.deleted(1));
    }

    private void change(ObjectNode locator, JsonNode sent) {
        Members.mustBeOwn(world, sent.path("org"));
        if (sent.has("handle") && !sent.get("handle").equals(locator.get("handle"))) {
            if (byHandle(sent.path("handle").asText()).isPresent()) {
                throw Refusal.badRequest("handle is taken");
            }
            locator.set("handle", sent.get("handle"));
        }
        Members.copy(sent, locator, SENT);
        Members.merge(sent.path("no_results"), locator.withObjectProperty("no_results"));
        Members.merge(sent.path("back_button"), locator.withObjectProperty("back_button"));
    }

    private ObjectNode byId(Call call) {
        return world.named(Kind.LOCATORS, call.path(LOCATOR_ID), "locator");
    }

    private Optional<ObjectNode> byHandle(String handle) {
        return world.of(Kind.LOCATORS).first(locator -> Members.is(locator, "handle", handle));
    }
}
