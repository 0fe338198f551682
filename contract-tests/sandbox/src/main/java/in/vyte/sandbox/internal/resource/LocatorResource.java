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

    private final SandboxContext context;
    private final Locations places;

    LocatorResource(SandboxContext context) {
        this.context = context;
        this.places = new Locations(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listLocators", call -> Response.list(context.of(Kind.LOCATORS).all()),
                "createLocator", this::create,
                "getLocator", this::get,
                "updateLocator", this::update,
                "deleteLocator", this::delete);
    }

    private Response get(Call call) {
        return Response.json(byHandle(call.path(LOCATOR_ID)).orElseThrow(() -> ApiError.notFound("locator")));
    }

    private Response create(Call call) {
        call.body().path("locations").forEach(Locations::check);
        ObjectNode locator = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        locator.put("org", context.organizationId()).put("title", "").put("message", "");
        locator.put("lang", "en").put("max_distance", 50_000).put("geolocation", false);
        ObjectNode noResults = locator.putObject("no_results").put("message", "");
        noResults.putObject("button").put("label", "").put("link", "");
        locator.putObject("back_button").put("label", "");
        locator.put("__v", 0);
        change(locator, call.body());
        context.of(Kind.LOCATORS).put(locator.path("_id").asText(), locator);
        call.body().path("locations").forEach(place -> places.create(locator, place));
        return Response.json(locator);
    }

    private Response update(Call call) {
        ObjectNode locator = byId(call);
        change(locator, call.body());
        return Response.json(locator);
    }

    private Response delete(Call call) {
        ObjectNode locator = byId(call);
        places.of(locator)
                .forEach(place ->
                        context.of(Kind.LOCATIONS).remove(place.path("_id").asText()));
        context.of(Kind.LOCATORS).remove(call.path(LOCATOR_ID));
        return Response.json(JsonMembers.deleted(1));
    }

    private void change(ObjectNode locator, JsonNode sent) {
        JsonMembers.mustBeOwn(context, sent.path("org"));
        if (sent.has("handle") && !sent.get("handle").equals(locator.get("handle"))) {
            if (byHandle(sent.path("handle").asText()).isPresent()) {
                throw ApiError.badRequest("handle is taken");
            }
            locator.set("handle", sent.get("handle"));
        }
        JsonMembers.copy(sent, locator, SENT);
        JsonMembers.merge(sent.path("no_results"), locator.withObjectProperty("no_results"));
        JsonMembers.merge(sent.path("back_button"), locator.withObjectProperty("back_button"));
    }

    private ObjectNode byId(Call call) {
        return context.named(Kind.LOCATORS, call.path(LOCATOR_ID), "locator");
    }

    private Optional<ObjectNode> byHandle(String handle) {
        return context.of(Kind.LOCATORS).first(locator -> JsonMembers.is(locator, "handle", handle));
    }
}
