package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.util.Map;

/** The users of the organization. */
final class UserResource implements Resource {
    private static final String FINISH = "finish_signup_with";

    private final World world;
    private final UserMaker maker;

    UserResource(World world) {
        this.world = world;
        this.maker = new UserMaker(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listUsers", call -> Answer.list(world.of(Kind.USERS).all()),
                "getUser", call -> Answer.json(named(call)),
                "createUser", this::create,
                "updateUser", this::update,
                "removeUserFromOrganization", this::remove,
                "getUserToken", this::token);
    }

    private Answer create(Call call) {
        check(call.body());
        JsonNode sent = call.body().path("user");
        ObjectNode user = maker.existing(sent).orElseGet(() -> maker.create(sent));
        maker.change(user, sent);
        return setUp(user, call.body());
    }

    private Answer update(Call call) {
        check(call.body());
        ObjectNode user = named(call);
        maker.change(user, call.body().path("user"));
        return setUp(user, call.body());
    }

    private void check(JsonNode body) {
        Members.mustBeOwn(world, body.path("organization"));
        if (body.has(FINISH) && body.has("login")) {
            throw Refusal.badRequest("finish_signup_with cannot be used together with login");
        }
    }

    private Answer setUp(ObjectNode user, JsonNode sent) {
        maker.setUp(user, sent);
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.set("user", user);
        if (sent.has(FINISH)) {
            envelope.set(FINISH, sent.get(FINISH));
            envelope.put(
                    "link",
                    "https://www.vyte.in/signup?email=" + People.email(user) + "&token=fake-token-of-the-sandbox");
        }
        return Answer.json(envelope);
    }

    private Answer remove(Call call) {
        named(call);
        world.of(Kind.USERS).remove(call.path("user_id"));
        ArrayNode ids = world.organization().putArray("members");
        world.of(Kind.USERS).all().forEach(user -> ids.add(user.get("_id")));
        world.organization().put("updatedAt", world.now());
        return Answer.json(Organizations.withMembers(world));
    }

    private Answer token(Call call) {
        named(call);
        return Answer.json(JsonNodeFactory.instance.objectNode().put("token", "fake-token-of-" + call.path("user_id")));
    }

    private ObjectNode named(Call call) {
        return world.named(Kind.USERS, call.path("user_id"), "user");
    }
}
