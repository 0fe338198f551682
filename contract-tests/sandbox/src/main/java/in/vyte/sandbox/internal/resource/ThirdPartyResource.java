package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.Map;

/** Apps of the customer. */
final class ThirdPartyResource implements Resource {
    private final SandboxContext context;

    ThirdPartyResource(SandboxContext context) {
        this.context = context;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listThirdParties",
                        call -> Response.list(context.of(Kind.THIRD_PARTIES).all()),
                "createThirdParty", this::create,
                "getThirdPartyToken", this::token);
    }

    private Response create(Call call) {
        String id = context.nextId();
        ObjectNode app = JsonNodeFactory.instance.objectNode().put("_id", id);
        app.put("name", call.query("name").orElseThrow(() -> ApiError.badRequest("name is required")));
        ObjectNode contact = app.putObject("contact");
        call.query("contact_email").ifPresent(email -> contact.put("email", email));
        call.query("contact_name").ifPresent(name -> contact.put("name", name));
        app.put("organization", context.organizationId()).put("secret", "fake-secret-of-" + id);
        app.put("createdAt", context.now()).put("updatedAt", context.now()).put("__v", 0);
        context.of(Kind.THIRD_PARTIES).put(id, app);
        return Response.json(app);
    }

    private Response token(Call call) {
        String secret = call.query("secret").orElse("");
        if (context.of(Kind.THIRD_PARTIES)
                .first(app -> JsonMembers.is(app, "secret", secret))
                .isEmpty()) {
            throw ApiError.forbidden("this is the secret of no app");
        }
        String person = call.query("cm").orElseThrow(() -> ApiError.badRequest("cm is required"));
        return Response.json(JsonNodeFactory.instance.objectNode().put("token", "fake-creator-token-of-" + person));
    }
}
