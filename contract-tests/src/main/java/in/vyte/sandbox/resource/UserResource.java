package in.vyte.sandbox.resource;

import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import java.util.Map;

/** The users of the organization. */
public final class UserResource implements Resource {
    private final World world;

    /**
     * Makes the resource.
     *
     * @param world what it works with
     */
    public UserResource(World world) {
        this.world = world;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of("listUsers", this::list, "getUser", this::get);
    }

    private Answer list(Call call) {
        return Answer.list(world.of(Kind.USERS).all());
    }

    private Answer get(Call call) {
        return Answer.json(world.named(Kind.USERS, call.path("user_id"), "user"));
    }
}
