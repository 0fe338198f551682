package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.util.Map;

/** Apps of the customer. */
final class ThirdPartyResource implements Resource {
    private final World world;

    ThirdPartyResource(World world) {
        this.world = world;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listThirdParties",
                        call -> Answer.list(world.of(Kind.THIRD_PARTIES).all()),
                "createThirdParty", this::create,
                "getThirdPartyToken", this::token);
    }

    private Answer create(Call call) {
        String id = world.nextId();
        ObjectNode app = JsonNodeFactory.instance.objectNode().put("_id", id);
        app.put("name", call.query("name").orElseThrow(() -> Refusal.badRequest("name is required")));
        ObjectNode contact = app.putObject("contact");
        call.query("contact_email").ifPresent(email -> contact.put("email", email));
        call.query("contact_name").ifPresent(name -> contact.put("name", name));
        app.put("organization", world.organizationId()).put("secret", "fake-secret-of-" + id);
        app.put("createdAt", world.now()).put("updatedAt", world.now()).put("__v", 0);
        world.of(Kind.THIRD_PARTIES).put(id, app);
        return Answer.json(app);
    }

    private Answer token(Call call) {
        String secret = call.query("secret").orElse("");
        if (world.of(Kind.THIRD_PARTIES)
                .first(app -> Members.is(app, "secret", secret))
                .isEmpty()) {
            throw Refusal.forbidden("this is the secret of no app");
        }
        String person = call.query("cm").orElseThrow(() -> Refusal.badRequest("cm is required"));
        return Answer.json(JsonNodeFactory.instance.objectNode().put("token", "fake-creator-token-of-" + person));
    }
}
