package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.Map;

/** The users of the organization. */
final class UserResource implements Resource {
    private static final String FINISH = "finish_signup_with";

    private final SandboxContext context;
    private final UserFactory factory;

    UserResource(SandboxContext context) {
        this.context = context;
        this.factory = new UserFactory(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listUsers", call -> Response.list(context.of(Kind.USERS).all()),
                "getUser", call -> Response.json(named(call)),
                "createUser", this::create,
                "updateUser", this::update,
                "removeUserFromOrganization", this::remove,
                "getUserToken", this::token);
    }

    private Response create(Call call) {
        check(call.body());
        JsonNode sent = call.body().path("user");
        ObjectNode user = factory.existing(sent).orElseGet(() -> factory.create(sent));
        factory.change(user, sent);
        return setUp(user, call.body());
    }

    private Response update(Call call) {
        check(call.body());
        ObjectNode user = named(call);
        factory.change(user, call.body().path("user"));
        return setUp(user, call.body());
    }

    private void check(JsonNode body) {
        JsonMembers.mustBeOwn(context, body.path("organization"));
        if (body.has(FINISH) && body.has("login")) {
            throw ApiError.badRequest("finish_signup_with cannot be used together with login");
        }
    }

    private Response setUp(ObjectNode user, JsonNode sent) {
        factory.setUp(user, sent);
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.set("user", user);
        if (sent.has(FINISH)) {
            envelope.set(FINISH, sent.get(FINISH));
            envelope.put(
                    "link",
                    "https://www.vyte.in/signup?email=" + PersonLookup.email(user)
                            + "&token=fake-token-of-the-sandbox");
        }
        return Response.json(envelope);
    }

    private Response remove(Call call) {
        named(call);
        context.of(Kind.USERS).remove(call.path("user_id"));
        ArrayNode ids = context.organization().putArray("members");
        context.of(Kind.USERS).all().forEach(user -> ids.add(user.get("_id")));
        context.organization().put("updatedAt", context.now());
        return Response.json(Organizations.withMembers(context));
    }

    private Response token(Call call) {
        named(call);
        return Response.json(
                JsonNodeFactory.instance.objectNode().put("token", "fake-token-of-" + call.path("user_id")));
    }

    private ObjectNode named(Call call) {
        return context.named(Kind.USERS, call.path("user_id"), "user");
    }
}
